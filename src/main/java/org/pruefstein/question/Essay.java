package org.pruefstein.question;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text of several sentences is written.
 *
 * @param minWords fewest words; 0 for any number
 * @param maxWords most words; 0 for any number
 */
public record Essay(
        String stem,
        int minWords,
        int maxWords,
        String modelAnswer,
        List<RubricRow> rubric,
        @Nullable String explanation)
        implements HandMarked {
    /** Most words an author can ask for. */
    public static final int MOST_WORDS = 2000;
    /** Longest answer, in characters: room for {@link #MOST_WORDS} long ones. */
    public static final int MAX_LENGTH = 30_000;

    private static final Pattern SPACE = Pattern.compile("(?U)\\s+");

    public Essay {
        rubric = List.copyOf(rubric);
    }

    @Override
    public QuestionType type() {
        return QuestionType.ESSAY;
    }

    /** How many words a text has: runs without white space in which there is a letter or a digit. */
    public static int words(String text) {
        return (int) SPACE.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }
}
