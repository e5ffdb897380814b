package org.pruefstein.question;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What makes German prose heavy: sentences in the passive voice, and nouns made of verbs and adjectives. The bounds lie
 * where the lessons of an edited course seldom get: up to one sentence in six is passive there, and four such nouns in a
 * sentence are rare.
 */
public final class GermanStyle {
    /** Of a longer text, more sentences than these in a hundred in the passive voice hide who acts. */
    public static final int MOST_PASSIVE = 20;

    private static final int LEAST_SENTENCES = 4;
    private static final int LEAST_NOUNS = 4;
    private static final int WORDS_A_NOUN = 6;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]+");
    private static final Pattern NOMINAL =
            Pattern.compile("\\p{Lu}[\\p{L}-]*(?:ung(?:en)?|[hk]eit(?:en)?|[ts]ion(?:en)?|nis(?:se[ns]?)?)");
    private static final Pattern THING = Pattern.compile("(?iu)[\\p{L}-]*(?:sprung|schwung|zeitung|abteilung|wohnung"
            + "|kleidung|rechnung|verordnung|regierung|stiftung|region|station|million|version|kommission|redaktion"
            + "|union|pension|religion)(?:en)?");

    private GermanStyle() {}

    /** Whether somebody or something is acted upon: a form of „werden“ with a participle that closes its clause. */
    public static boolean passive(String sentence) {
        return PassiveVoice.in(sentence);
    }

    /** Whether most sentences of a paragraph are in the passive voice; a short one is not judged. */
    public static boolean mostlyPassive(List<String> sentences) {
        return sentences.size() >= LEAST_SENTENCES
                && sentences.stream().filter(GermanStyle::passive).count() * 2 > sentences.size();
    }

    /** How many different nouns end in -ung, -heit, -keit, -ion or -nis; names of things do not count. */
    public static int nominal(String sentence) {
        return Math.toIntExact(NO_WORD.splitAsStream(sentence)
                .filter(w -> NOMINAL.matcher(w).matches() && !THING.matcher(w).matches())
                .map(w -> w.replaceFirst("(?:en|se[ns]?)$", ""))
                .distinct()
                .count());
    }

    /** Whether a sentence consists of nouns where verbs would say more: of at least four, one in every six words. */
    public static boolean heavy(String sentence) {
        int nouns = nominal(sentence);
        return nouns >= LEAST_NOUNS && nouns * WORDS_A_NOUN >= Sentences.words(sentence);
    }
}
