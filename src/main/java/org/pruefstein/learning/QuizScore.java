package org.pruefstein.learning;

import java.math.RoundingMode;
import org.pruefstein.shared.Fraction;

/** What points of a quiz are worth; each question is worth one point. */
final class QuizScore {
    private QuizScore() {}

    /** Whole percent, rounded down, so that 59.9 never looks like 60. */
    static int percent(Fraction points, int questions) {
        return questions == 0
                ? 0
                : points.times(Fraction.of(100, questions))
                        .toDecimal(0, RoundingMode.FLOOR)
                        .intValueExact();
    }

    /** Whether the exact share reaches the pass percentage. */
    static boolean passed(Fraction points, int questions, int passPercent) {
        return questions > 0
                && points.times(Fraction.of(100)).compareTo(Fraction.of((long) passPercent * questions)) >= 0;
    }
}
