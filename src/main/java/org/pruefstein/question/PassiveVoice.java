package org.pruefstein.question;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Knows a German sentence in the passive voice by the form of its words: a form of „werden“ with a participle that closes
 * its clause. What is in doubt, such as an infinitive that looks like a participle, does not count: a passive is rather
 * missed than an active blamed.
 */
final class PassiveVoice {
    private static final Pattern CLAUSES = Pattern.compile("[,;:–—()!?…]+(?=\\s|$)|\\.+$");
    private static final Pattern BECOME = Pattern.compile("wird|werden?|w[uü]rden?");
    private static final Pattern AFTER = Pattern.compile("und|oder|sowie|als|wie|sein|ist|sind|will|wollen"
            + "|(?:kann|konn|könn|muss|müss|soll|darf|durf|dürf)(?:t?en?)?");
    private static final String APART = "(?:ab|an|auf|aus|bei|dar|dazu|durch|ein|entgegen|fest|fort|frei|gegen|gleich"
            + "|groß|her|heraus|hervor|hin|hinaus|hinzu|hoch|klein|kurz|los|mit|nach|offen|richtig|statt|still|teil|über"
            + "|überein|um|unter|voll|vor|voraus|vorbei|weg|weiter|wieder|zu|zurück|zusammen)?";
    private static final String TOGETHER =
            "(?:be|emp|ent|er|miss|ver|zer|über|unter|wider|wieder|hinter|um|durch|voll)";
    private static final String CHANGED = "(?:standen|nommen|gangen|boten|troffen|worfen|schrieben|schieden|wiesen"
            + "|sprochen|brochen|zogen|loren|bunden|funden|rissen|glichen|griffen|schlossen|schnitten|gonnen|wogen|hoben"
            + "|gossen|schwunden|holfen|trieben)";
    private static final Pattern PARTICIPLE = Pattern.compile(APART + "ge\\p{Ll}{2,}(?:t|en)|" + APART + "getan"
            + "|\\p{Ll}{2,}iert|" + APART + TOGETHER + "(?:\\p{Ll}{2,}t|" + CHANGED + ")");
    private static final Pattern NO_PARTICIPLE = Pattern.compile(APART
            + "ge(?:ben|hen|lten|hören|lingen|nügen|raten|schehen|winnen|wöhnen|nießen|fallen|stalten|währen"
            + "|währleisten|fährden|brauchen|langen|nehmigen)|ge\\p{Ll}+(?:lichen|igen|samen|ischen)"
            + "|gegen|gerecht|gesamt(?:en)?|geringen|genauen|bekannt|bereit|beliebt|berühmt|bewusst|ernst|umsonst"
            + "|überhaupt|verkehrt|verrückt|vertraut");

    private PassiveVoice() {}

    static boolean in(String sentence) {
        return CLAUSES.splitAsStream(sentence.replaceAll("[„“*]", " "))
                .map(PassiveVoice::words)
                .anyMatch(PassiveVoice::clause);
    }

    private static boolean clause(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.GERMAN);
            if (word.equals("worden")
                    || BECOME.matcher(word).matches() && (participleBefore(words, i) || participleAfter(words, i))) {
                return true;
            }
        }
        return false;
    }

    /** As in „weil er gezeigt wird“ and „Gezählt wird, was“. */
    private static boolean participleBefore(List<String> words, int become) {
        if (become == 0) {
            return false;
        }
        String before = words.get(become - 1);
        String word = become == 1 && before.endsWith("t") ? before.toLowerCase(Locale.GERMAN) : before;
        return participle(word) && (become == 1 || closes(words, become));
    }

    /** As in „Er wird den anderen gezeigt und erklärt“, but not in „Er wird teurer als gedacht“. */
    private static boolean participleAfter(List<String> words, int become) {
        for (int i = become + 1; i < words.size(); i++) {
            if (participle(words.get(i))
                    && closes(words, i)
                    && !words.get(i - 1).matches("als|wie")) {
                return true;
            }
        }
        return false;
    }

    private static boolean closes(List<String> words, int at) {
        return at == words.size() - 1 || AFTER.matcher(words.get(at + 1)).matches();
    }

    private static boolean participle(String word) {
        return PARTICIPLE.matcher(word).matches()
                && !NO_PARTICIPLE.matcher(word).matches();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
