package org.pruefstein.question;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * German sentences in the manner of examination questions: common function words, several thousand compound nouns in
 * their inflected forms, umlauts, abbreviations and numbers.
 */
final class GermanTexts {
    private static final List<String> FIRST = words("""
            Zielgruppen Reichweiten Kommentar Kampagnen Anzeigen Inhalts Redaktions Suchmaschinen Bild Video Nutzer Kunden
            Marken Wettbewerbs Markt Budget Kosten Erfolgs Qualitäts Krisen Datenschutz Urheberrechts Impressums Vertrags
            Werbe Medien Plattform Netzwerk Gemeinschafts Beitrags Veröffentlichungs Planungs Strategie Ziel Kennzahlen
            Bericht Auswertungs Umfrage Gewinnspiel Produkt Dienstleistungs Verkaufs Handels Beratungs Schulungs Prüfungs
            Personal Bewerber Führungs Mitarbeiter Rollen Aufgaben Zeit Termin Freigabe Übergabe Öffentlichkeits Presse
            Geschäfts Unternehmens Vereins Behörden Gesundheits Reise Mode Möbel Lebensmittel Energie Auto Küchen Bücher
            Musik Spiele Sport Bildungs Kultur Theater Museums Stadt Regional Länder Export Zahlungs Rechnungs Steuer
            Sicherheits Zugangs Passwort Geräte Speicher Netz Funk Text Ton Licht Farb Schrift Gestaltungs Barriere""");
    private static final List<String> SECOND = words("""
            analyse messung steuerung planung gestaltung auswertung verwaltung pflege prüfung bewertung strategie
            kampagne anzeige vorlage richtlinie regelung vereinbarung kennzahl quote rate grenze stufe phase methode
            technik umfrage werbung sprache forschung bindung führung änderung lösung größe höhe nähe stärke schwäche
            prozess plan bericht vertrag schutz bedarf ablauf erfolg verlust gewinn preis wert rahmen kanal verteiler
            konzept ziel system modell netzwerk budget ergebnis verhältnis verhalten interesse problem risiko recht""");
    private static final List<String> ENDINGS = List.of("", "", "", "n", "en", "s", "es");
    private static final List<String> VERBS = words("""
            misst steuert beschreibt erhöht senkt prüft begründet ersetzt verlangt erlaubt verbietet vergleicht ergänzt
            schützt verändert verbessert gefährdet berücksichtigt veröffentlicht dokumentiert übernimmt beeinflusst""");
    private static final List<String> ADJECTIVES = words("""
            geeignet notwendig üblich möglich wirtschaftlich rechtlich öffentlich persönlich jährlich monatlich täglich
            günstig teuer früh spät langfristig kurzfristig verbindlich freiwillig vollständig unvollständig ähnlich""");
    private static final List<String> STEMS = List.of(
            "Was %v die %n im Unterschied zur %n?",
            "Welche Aussage über die %n trifft zu, wenn ein Betrieb seine %n plant?",
            "Ein Unternehmen %v die %n und möchte die %n auf KI umstellen. Was ist zuerst zu tun?",
            "Warum ist eine %n für die %n %a, obwohl sie die %n nicht %v?",
            "Im Jahr %z lag die %n bei %z %. Wie verändert sich dadurch die %n?",
            "Nach welcher Vorschrift %v die %n, dass die %n innerhalb von %z Tagen %a ist?",
            "Welches Vorgehen ist bei einer %n mit einer %n %a?",
            "Frau Müller %v in der Sitzung die %n. Womit beginnt sie die %n am besten?");
    private static final List<String> OPTIONS = List.of(
            "Die %n %v die %n.",
            "Es wird eine %n angelegt, die %a ist.",
            "Sie %v nur die %n und nicht die %n.",
            "Mit der %n sinkt die %n um %z %.",
            "Ohne die %n ist eine %n nicht %a.",
            "%n");
    private static final List<String> REASONS = List.of(
            "Das ist richtig, denn die %n %v die %n erst dann, wenn die %n %a ist.",
            "Das wäre die %n und damit etwas anderes als die %n.",
            "So steht es in der %n; die %n gilt daneben weiter.");
    private final Random random;

    GermanTexts(Random random) {
        this.random = random;
    }

    String stem() {
        return fill(pick(STEMS));
    }

    String option() {
        return fill(pick(OPTIONS));
    }

    String reason() {
        return fill(pick(REASONS));
    }

    /** One compound noun; some occur far more often than others, as in any language. */
    String term() {
        return skewed(FIRST) + skewed(SECOND) + pick(ENDINGS);
    }

    private String fill(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char next = i + 1 < pattern.length() ? pattern.charAt(i + 1) : ' ';
            if (pattern.charAt(i) != '%' || "nvaz".indexOf(next) < 0) {
                text.append(pattern.charAt(i));
                continue;
            }
            i++;
            text.append(
                    switch (next) {
                        case 'n' -> term();
                        case 'v' -> pick(VERBS);
                        case 'a' -> pick(ADJECTIVES).toLowerCase(Locale.GERMAN);
                        default -> String.valueOf(random.nextInt(2_030));
                    });
        }
        return text.toString();
    }

    private String skewed(List<String> words) {
        double part = random.nextDouble();
        return words.get((int) (part * part * words.size()));
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
