package org.pruefstein.question;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The marks that say in a text where its gaps are: a gap's key in double brackets. */
public final class GapMarks {
    /** What stands for a gap where it cannot be filled. */
    public static final String BLANK = "[…]";

    private static final Pattern MARK = Pattern.compile("\\[\\[([A-Za-z][A-Za-z0-9]{0,9})]]");

    private GapMarks() {}

    /** The mark of a gap, such as {@code [[a]]}. */
    public static String of(String key) {
        return "[[" + key + "]]";
    }

    /** The keys of all marks in their order; one that is marked twice is there twice. */
    public static List<String> keys(String text) {
        return MARK.matcher(text).results().map(mark -> mark.group(1)).toList();
    }

    /** The text for those who only read it. */
    public static String blanked(String text) {
        return MARK.matcher(text).replaceAll(BLANK);
    }

    /** The text with something else for each mark. @param replacement by the key */
    static String replace(String text, UnaryOperator<String> replacement) {
        return MARK.matcher(text)
                .replaceAll((MatchResult mark) -> Matcher.quoteReplacement(replacement.apply(mark.group(1))));
    }
}
