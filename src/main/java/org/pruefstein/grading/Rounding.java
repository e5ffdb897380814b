package org.pruefstein.grading;

import java.math.RoundingMode;
import org.pruefstein.shared.Fraction;

/** The two conventions by which points become whole points. Both decide on passing before any rounding. */
public enum Rounding {
    /**
     * Commercial rounding to whole points, as the chambers' further-training regulations have it. What is not passed is
     * never rounded up to the pass mark.
     */
    A,
    /** No rounding: the grade is read from the half-open band in which the points lie, so 91.99 is still a 2. */
    B;

    /** Whole points for the look-up in the key. */
    int wholePoints(Fraction points, int passPoints) {
        int down = points.toDecimal(0, RoundingMode.DOWN).intValueExact();
        if (this == B) {
            return down;
        }
        int rounded = points.toDecimal(0, RoundingMode.HALF_UP).intValueExact();
        return down < passPoints ? Math.min(rounded, passPoints - 1) : rounded;
    }
}
