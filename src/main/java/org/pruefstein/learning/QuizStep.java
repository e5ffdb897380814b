package org.pruefstein.learning;

import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.shared.Fraction;

/**
 * A question of a quiz. It carries right and wrong and must be rendered by the one renderer, which shows them only once
 * it is answered.
 *
 * @param position from 1
 * @param total questions of the quiz
 * @param given what was answered; nothing while it is open
 */
public record QuizStep(
        QuizAttemptId attempt,
        int position,
        int total,
        QuestionVersion version,
        OptionTokens tokens,
        @Nullable Given given) {

    /** An answer that was checked. @param score exact share of the one point, 0 to 1 */
    public record Given(Answer answer, Fraction score) {}

    /** Whether no question comes after it. */
    public boolean last() {
        return position == total;
    }
}
