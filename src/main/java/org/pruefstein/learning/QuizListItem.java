package org.pruefstein.learning;

import java.time.Instant;

/**
 * A quiz in an instructor's list.
 *
 * @param moduleKey empty for the whole course
 * @param changed whether something was written since it was published
 * @param missing questions picked by hand that are no longer published
 * @param attempts how often learners began it
 */
public record QuizListItem(
        AuthoredQuizId id,
        String courseKey,
        String moduleKey,
        String title,
        AuthoredQuizState state,
        int questions,
        boolean changed,
        int missing,
        int attempts,
        Instant changedAt) {}
