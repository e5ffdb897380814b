package org.pruefstein.exam;

import java.util.List;
import java.util.Locale;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.Translations;

/**
 * A reason why no paper can be drawn.
 *
 * @param messageKey key in the translations
 * @param arguments values of its placeholders; cells and question types are put into words
 */
public record DrawObstacle(String messageKey, List<Object> arguments) {
    public DrawObstacle {
        arguments = List.copyOf(arguments);
    }

    static DrawObstacle of(String messageKey, Object... arguments) {
        return new DrawObstacle(messageKey, List.of(arguments));
    }

    /** The reason in words. */
    public String text(Locale locale) {
        return Translations.text(
                messageKey, locale, arguments.stream().map(a -> word(a, locale)).toArray());
    }

    private static Object word(Object argument, Locale locale) {
        return switch (argument) {
            case Blueprint.Cell cell -> CellName.of(cell, locale);
            case QuestionType type -> CellName.of(type, locale);
            default -> argument;
        };
    }
}
