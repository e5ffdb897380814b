package org.pruefstein.question;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list; a criterion without a value does not restrict.
 *
 * @param values one value for each criterion that restricts
 * @param text words of stem, options, answers, tags or key, all demanded; each as a beginning, from
 *     {@value WordList#INNER} letters on also inside longer words
 */
public record QuestionFilter(Map<Criterion, String> values, String text) {
    /** Longest text, in characters. */
    public static final int MAX_TEXT = 200;

    private static final QuestionFilter ALL = new QuestionFilter(Map.of(), "");

    /** @throws IllegalArgumentException when a value cannot occur */
    public QuestionFilter {
        values = Map.copyOf(values);
        values.forEach((criterion, value) -> {
            if (!criterion.allows(value)) {
                throw new IllegalArgumentException(criterion + " " + value);
            }
        });
        if (text.length() > MAX_TEXT) {
            throw new IllegalArgumentException("text");
        }
    }

    /** Everything. */
    public static QuestionFilter all() {
        return ALL;
    }

    /** Everything of a course. */
    public static QuestionFilter course(String key) {
        return ALL.with(Criterion.COURSE, key);
    }

    /** The same with another value of a criterion; {@code null} lifts it. */
    public QuestionFilter with(Criterion criterion, @Nullable Object value) {
        Map<Criterion, String> changed = new EnumMap<>(Criterion.class);
        changed.putAll(values);
        if (value == null) {
            changed.remove(criterion);
        } else {
            changed.put(criterion, value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
        return new QuestionFilter(changed, text);
    }

    /** The same with other words. */
    public QuestionFilter with(String words) {
        return new QuestionFilter(values, words.strip());
    }

    /** The value of a criterion, {@code null} when it does not restrict. */
    public @Nullable String get(Criterion criterion) {
        return values.get(criterion);
    }

    /** The value of a criterion whose values are constants. */
    public <E extends Enum<E>> @Nullable E get(Criterion criterion, Class<E> type) {
        String value = values.get(criterion);
        return value == null ? null : Enum.valueOf(type, value);
    }
}
