package org.pruefstein.learning;

import java.math.BigInteger;
import java.math.RoundingMode;
import org.pruefstein.shared.Fraction;

/** What points of a quiz are worth; each question is worth one point. */
final class QuizScore {
    private QuizScore() {}

    /** Percent to one decimal, half up but never up to a whole number, so that 59.97 does not look like a pass mark. */
    static Fraction percent(Fraction points, int questions) {
        if (questions == 0) {
            return Fraction.ZERO;
        }
        Fraction exact = points.times(Fraction.of(100, questions));
        Fraction rounded = Fraction.of(exact.toDecimal(1, RoundingMode.HALF_UP));
        boolean upToWhole = rounded.denominator().equals(BigInteger.ONE) && rounded.compareTo(exact) > 0;
        return upToWhole ? Fraction.of(exact.toDecimal(1, RoundingMode.FLOOR)) : rounded;
    }

    /** Whether the exact share reaches the pass percentage. */
    static boolean passed(Fraction points, int questions, int passPercent) {
        return questions > 0
                && points.times(Fraction.of(100)).compareTo(Fraction.of((long) passPercent * questions)) >= 0;
    }
}
