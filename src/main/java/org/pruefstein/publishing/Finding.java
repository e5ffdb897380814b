package org.pruefstein.publishing;

import java.util.List;
import java.util.Locale;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.CellName;
import org.pruefstein.exam.DrawObstacle;
import org.pruefstein.shared.Translations;

/**
 * Something the check found.
 *
 * @param file path below the checked folder
 * @param line counted from 1
 * @param rule short stable name of the rule
 * @param messageKey key in the translations; the text says what to do
 * @param arguments values of its placeholders; obstacles to a paper and cells of a blueprint are put into words
 */
public record Finding(
        String file, int line, Severity severity, String rule, String messageKey, List<Object> arguments) {
    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** One line: {@code file:line: ERROR [rule] message}. */
    public String text(Locale locale) {
        String kind = severity == Severity.ERROR
                ? Translations.text("publishing.error", locale)
                : Translations.text("publishing.note", locale);
        return file + ":" + line + ": " + kind + " [" + rule + "] " + message(locale);
    }

    /** The message alone. */
    public String message(Locale locale) {
        return Translations.text(
                messageKey, locale, arguments.stream().map(a -> word(a, locale)).toArray());
    }

    private static Object word(Object argument, Locale locale) {
        return switch (argument) {
            case DrawObstacle obstacle -> obstacle.text(locale);
            case Blueprint.Cell cell -> CellName.of(cell, locale);
            default -> argument;
        };
    }
}
