package org.pruefstein.learning;

import org.jspecify.annotations.Nullable;

/**
 * A quiz of an instructor for its editor.
 *
 * @param revision counts every change; a change names the one it was made on
 * @param plan what is being written
 * @param published what learners take, also while it is retired; {@code null} when it was never published
 * @param number of the published version, 0 without one
 * @param missing of the questions picked by hand, those no longer published; learners do not get them
 */
public record AuthoredQuiz(
        AuthoredQuizId id,
        int revision,
        String courseKey,
        AuthoredQuizState state,
        QuizPlan plan,
        @Nullable QuizPlan published,
        int number,
        int missing) {
    /** Whether something was written that learners do not get yet. */
    public boolean changed() {
        return !plan.equals(published);
    }
}
