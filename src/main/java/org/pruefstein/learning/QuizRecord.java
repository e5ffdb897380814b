package org.pruefstein.learning;

/**
 * What a person's quizzes of one module came to.
 *
 * @param finished how many were finished
 * @param bestPercent whole percent of the best one, rounded down; 0 without any
 * @param passed whether one reached the course's pass percentage
 * @param begun whether one is under way
 */
public record QuizRecord(int finished, int bestPercent, boolean passed, boolean begun) {
    static final QuizRecord NONE = new QuizRecord(0, 0, false, false);

    QuizRecord plus(QuizRecord other) {
        return new QuizRecord(
                finished + other.finished,
                Math.max(bestPercent, other.bestPercent),
                passed || other.passed,
                begun || other.begun);
    }
}
