package org.pruefstein.grading;

import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.shared.Fraction;

/**
 * A question of a paper as its candidate sees it again.
 *
 * @param position on the paper, from 1
 * @param points what could be reached
 * @param earned what was reached, exact
 * @param tokens the order in which the paper showed the options
 * @param answer what was answered; null when nothing was
 */
public record AnsweredItem(
        int position,
        int points,
        Fraction earned,
        QuestionBody body,
        OptionTokens tokens,
        @Nullable Answer answer) {
    /** Whether every point was reached. */
    public boolean full() {
        return earned.compareTo(Fraction.of(points)) >= 0;
    }

    /** Whether something was answered. */
    public boolean answered() {
        return answer != null && !answer.blank();
    }
}
