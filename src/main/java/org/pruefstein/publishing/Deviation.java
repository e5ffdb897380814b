package org.pruefstein.publishing;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.DecimalText;

/**
 * A tolerance as a file says it.
 *
 * @param written decimal text, with a percent sign where it is a share of the answer
 */
record Deviation(@Nullable String written) {
    /** Decimal text without the sign; empty for none. */
    String amount() {
        return written == null ? "" : written.replaceFirst(" ?%$", "");
    }

    /** Whether it is a percentage of the answer. */
    boolean percent() {
        return written != null && written.endsWith("%");
    }

    /** Whether there is a number, and a tolerance that is neither negative nor a share of nothing. */
    boolean makesSense(@Nullable String number) {
        Optional<BigDecimal> answer = Optional.ofNullable(number).flatMap(DecimalText::parse);
        boolean shareOfNothing =
                percent() && answer.filter(a -> a.signum() == 0).isPresent();
        return answer.isPresent()
                && !shareOfNothing
                && DecimalText.parse(amount()).filter(t -> t.signum() >= 0).isPresent();
    }
}
