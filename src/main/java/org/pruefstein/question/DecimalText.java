package org.pruefstein.question;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people type it: digits with one decimal mark, {@code ,} or {@code .}. Grouping is refused, because
 * {@code 1.234} could mean two numbers; the number understood is shown back beside the field.
 */
public final class DecimalText {
    private static final Pattern NUMBER = Pattern.compile("[+\\-−]?\\d{1,15}(?:[.,]\\d{1,10})?");

    private DecimalText() {}

    /** The number, or nothing when the text is none. White space around it is ignored. */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = text.strip();
        return NUMBER.matcher(trimmed).matches()
                ? Optional.of(new BigDecimal(
                        trimmed.replace(',', '.').replace('−', '-').replaceFirst("^\\+", "")))
                : Optional.empty();
    }
}
