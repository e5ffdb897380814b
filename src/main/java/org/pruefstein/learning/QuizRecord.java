package org.pruefstein.learning;

import org.pruefstein.shared.Fraction;

/**
 * What a person's quizzes of one module came to.
 *
 * @param finished how many were finished
 * @param bestPercent of the best one, 0 to 100 with at most one decimal; 0 without any
 * @param passed whether one reached the course's pass percentage
 * @param begun whether one is under way
 */
public record QuizRecord(int finished, Fraction bestPercent, boolean passed, boolean begun) {
    static final QuizRecord NONE = new QuizRecord(0, Fraction.ZERO, false, false);

    QuizRecord plus(QuizRecord other) {
        return new QuizRecord(
                finished + other.finished,
                bestPercent.compareTo(other.bestPercent) < 0 ? other.bestPercent : bestPercent,
                passed || other.passed,
                begun || other.begun);
    }
}
