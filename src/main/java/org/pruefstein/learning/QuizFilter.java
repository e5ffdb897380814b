package org.pruefstein.learning;

import org.jspecify.annotations.Nullable;

/**
 * Which quizzes to list; {@code null} does not restrict.
 *
 * @param moduleKey empty for quizzes of the whole course
 */
public record QuizFilter(
        @Nullable String courseKey,
        @Nullable String moduleKey,
        @Nullable AuthoredQuizState state) {
    /** Everything. */
    public static final QuizFilter ALL = new QuizFilter(null, null, null);
}
