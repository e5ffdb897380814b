package org.pruefstein.question;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.pruefstein.shared.Translations;

/**
 * The numbers that count as right, both ends included. A tolerance in percent is a share of the amount of the answer;
 * everything is exact.
 */
public record AcceptedRange(BigDecimal from, BigDecimal to) {
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?<!\\.\\d{1,20})(?=(\\d{3})+(\\.|$))");

    /** @throws NumberFormatException when the question has no answer yet */
    public static AcceptedRange of(QuestionBody.Numeric body) {
        BigDecimal answer = new BigDecimal(body.answer());
        BigDecimal tolerance = new BigDecimal(body.tolerance());
        BigDecimal deviation = body.percent() ? answer.abs().multiply(tolerance).movePointLeft(2) : tolerance;
        return new AcceptedRange(answer.subtract(deviation), answer.add(deviation));
    }

    public boolean contains(BigDecimal given) {
        return from.compareTo(given) <= 0 && given.compareTo(to) <= 0;
    }

    /**
     * The range for those who read the solution, such as „Richtig von 9,5 bis 10,5 € (± 0,5 €)“; nothing when the exact
     * number is demanded or there is none yet.
     */
    public static Optional<String> words(QuestionBody.Numeric body, Locale locale) {
        if (body.answer().isEmpty() || new BigDecimal(body.tolerance()).signum() == 0) {
            return Optional.empty();
        }
        AcceptedRange range = of(body);
        int scale = Math.max(0, new BigDecimal(body.answer()).scale());
        String unit = body.unit().isBlank() ? "" : "\u00a0" + body.unit().strip();
        return Optional.of(Translations.text(
                body.percent() ? "question.accepted-percent" : "question.accepted-range",
                locale,
                grouped(plain(range.from, scale), locale),
                grouped(plain(range.to, scale), locale) + unit,
                grouped(body.tolerance(), locale)));
    }

    /** Decimal text with the decimal mark of the language. */
    public static String decimal(String canonical, Locale locale) {
        return canonical.replace(".", Translations.text("question.decimal-mark", locale));
    }

    /** As {@link #decimal}, with a non-breaking space before each three digits of a thousand, for those who read it. */
    public static String grouped(String canonical, Locale locale) {
        return decimal(THOUSANDS.matcher(canonical).replaceAll("\u00a0"), locale);
    }

    /** Whether the tolerance is a percentage of nothing and therefore none at all. */
    static boolean emptyPercentage(QuestionBody.Numeric body) {
        return body.percent()
                && new BigDecimal(body.tolerance()).signum() > 0
                && !body.answer().isEmpty()
                && new BigDecimal(body.answer()).signum() == 0;
    }

    private static String plain(BigDecimal number, int atLeast) {
        BigDecimal brief = number.stripTrailingZeros();
        return brief.setScale(Math.max(atLeast, brief.scale())).toPlainString();
    }
}
