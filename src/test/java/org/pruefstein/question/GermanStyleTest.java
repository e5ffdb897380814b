package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanStyleTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Beitrag wird am Montag veröffentlicht.",
                "Der Beitrag wurde gelöscht und der Person geantwortet.",
                "Gezählt wird, was auf dem Telefon erscheint.",
                "Gezählt werden Stunden, keine Werktage.",
                "Fehler müssen sofort gemeldet werden.",
                "Wer zu oft grundlos geweckt wird, hört das Telefon nicht mehr.",
                "Eine Antwort kann in fünf Jahren noch gelesen werden, auch wenn sie falsch ist.",
                "Der Fehler ist längst behoben worden.",
                "Videos werden einmal hochgeladen.",
                "„Registriert“ wird wie „aktiv“ gelesen.",
                "Beide Zahlen würden sonst verwechselt.",
                "Wird Falsches überzeugend formuliert, hilft nur die Prüfung.",
                "Für Januar wurden 141,5 Mio. Nutzende genannt.",
                "Die Datei wird **nicht** übernommen.",
                "Das Recht wird erst danach auf die Seite angewendet als gedacht."
            })
    void a_form_of_werden_with_a_participle_is_passive(String sentence) {
        assertThat(GermanStyle.passive(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Redaktion veröffentlicht den Beitrag am Montag.",
                "Die Inhaberin wird im Herbst Meisterin.",
                "Wir werden den Termin verschieben.",
                "Das wird dem Publikum gefallen.",
                "Nächstes Jahr wird sie den Betrieb übergeben.",
                "Dabei wurde bekannt, wie kurz die Sitzungen waren.",
                "Aus der Idee wurde ein Massenmarkt.",
                "Das wird teurer als gedacht.",
                "Der geprüfte Beitrag wird zum Muster.",
                "Das Ergebnis wird der Mühe gerecht.",
                "Es wird ernst.",
                "Gefahren werden kleiner.",
                "Sie haben den Beitrag gelöscht, und nun wird es still."
            })
    void future_becoming_and_active_sentences_are_not(String sentence) {
        assertThat(GermanStyle.passive(sentence)).isFalse();
    }

    @Test
    void a_paragraph_is_mostly_passive_from_four_sentences_on_when_more_than_half_are() {
        String passive = "Das wird geprüft.";
        String active = "Das hilft.";
        assertThat(GermanStyle.mostlyPassive(List.of(passive, passive, passive, active)))
                .isTrue();
        assertThat(GermanStyle.mostlyPassive(List.of(passive, passive, active, active)))
                .isFalse();
        assertThat(GermanStyle.mostlyPassive(List.of(passive, passive, passive)))
                .isFalse();
        assertThat(GermanStyle.mostlyPassive(List.of())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Abteilung liest die Zeitung und schreibt die Rechnung.          | 0
            Prüfung, Freiheit, Genauigkeit, Information und Ergebnis.           | 5
            Die Prüfung der Prüfungen und weitere Prüfungen.                    | 1
            Der Ursprung liegt in einer Version für eine Million Menschen.      | 0
            Ohne Social-Media-Nutzung gibt es keine Verhältnisse, sagt sie.     | 2
            """)
    void different_nouns_of_deeds_and_properties_are_counted_and_things_are_not(String sentence, int nouns) {
        assertThat(GermanStyle.nominal(sentence)).isEqualTo(nouns);
    }

    @Test
    void a_sentence_is_heavy_when_a_noun_in_six_words_stands_where_verbs_could() {
        assertThat(GermanStyle.heavy(
                        "Die Durchführung der Überprüfung der Einwilligung zur Veröffentlichung obliegt uns."))
                .isTrue();
        assertThat(GermanStyle.heavy("Nach der Prüfung folgen die Mitteilung und die Veröffentlichung."))
                .isFalse();
        assertThat(
                        GermanStyle.heavy(
                                "Wer die Einwilligung hat, prüft vor der Veröffentlichung, ob die Bezeichnung stimmt,"
                                        + " ob alle im Bild gefragt sind und ob sich seit der letzten Prüfung etwas daran geändert hat."))
                .isFalse();
    }
}
