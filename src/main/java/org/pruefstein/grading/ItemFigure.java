package org.pruefstein.grading;

import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;

/**
 * How one question did in a session.
 *
 * @param papers how many marked papers have it
 * @param share mean share of its points, 0 to 1: the higher, the easier
 * @param difference mean share of the better half of the papers minus that of the weaker half, −1 to 1; nothing with
 *     fewer than {@link ItemFigures#FOR_DIFFERENCE} papers
 */
public record ItemFigure(
        QuestionVersionId versionId,
        String objectiveKey,
        int papers,
        Fraction share,
        @Nullable Fraction difference) {
    private static final int FOR_SIGN = 5;
    private static final Fraction HARD = Fraction.of(4, 10);
    private static final Fraction EASY = Fraction.of(8, 10);
    private static final Fraction SHARP = Fraction.of(2, 10);

    /** What an examiner should look at, the most urgent first. */
    public enum Sign {
        /** The weaker half did better: the key may be wrong. */
        REVERSED,
        /** Less than 40 % of the points. */
        HARD,
        /** Better and weaker candidates differ by less than 0.2 although it is neither hard nor easy. */
        BLUNT,
        /** More than 80 % of the points. */
        EASY,
        NONE
    }

    /** By the usual limits of item analysis: share 0.4 to 0.8, difference at least 0.2; fewer than 5 papers show nothing. */
    public Sign sign() {
        if (papers < FOR_SIGN) {
            return Sign.NONE;
        }
        if (difference != null && difference.compareTo(Fraction.ZERO) < 0) {
            return Sign.REVERSED;
        }
        if (share.compareTo(HARD) < 0) {
            return Sign.HARD;
        }
        if (share.compareTo(EASY) > 0) {
            return Sign.EASY;
        }
        return difference != null && difference.compareTo(SHARP) < 0 ? Sign.BLUNT : Sign.NONE;
    }
}
