package org.pruefstein.question.ui;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionDifference;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/** The words for what differs between two versions: which part, which field, and what its values mean. */
final class DifferenceWords {
    private DifferenceWords() {}

    /** Which part a section speaks of, with the letter that the editor gives it in the newer version that has it. */
    static String heading(QuestionDifference.Section section, Locale locale) {
        return switch (section.kind()) {
            case "question" -> text("question.question", locale);
            case "verdict" ->
                text(section.part().equals("true") ? "question.statement-holds" : "question.statement-fails", locale);
            case "target" -> text("question.further-target", locale);
            case "sub-part" ->
                text("question.sub-part", locale, (Object[]) section.part().split("\\.", 2));
            default ->
                part("question." + section.kind(), section.after() > 0 ? section.after() : section.before(), locale);
        };
    }

    static String field(String name, Locale locale) {
        return text("question.field-" + name, locale);
    }

    /** What a value means; a dash for none. */
    static String value(String field, @Nullable String value, Locale locale) {
        if (value == null || value.isBlank()) {
            return "–";
        }
        return switch (field) {
            case "level" -> Words.of(Level.valueOf(value), locale);
            case "type" -> Words.of(QuestionType.ofCode(value), locale);
            case "option-key", "statement-key", "statement" ->
                text(value.equals("true") ? "question.value-right" : "question.value-wrong", locale);
            case "all-or-nothing", "case-sensitive", "umlauts-alike", "wildcards" ->
                text(value.equals("true") ? "question.value-yes" : "question.value-no", locale);
            case "valid-until" -> Formats.date(LocalDate.parse(value), locale);
            case "gap-kind" -> text("question.gap-" + value, locale);
            case "credit" -> Words.of(Ordering.Credit.valueOf(value), locale);
            case "answer", "tolerance" -> value.replace(".", text("question.decimal-mark", locale));
            default -> value;
        };
    }

    /** A part as the editor names it. @param words translation key @param place from 1 */
    static String part(String words, int place, Locale locale) {
        return text(words, locale, letter(place), place);
    }

    /** A version in a list to choose from. */
    static String version(QuestionDetails.Version version, Locale locale) {
        return text("question.version", locale, version.number()) + ", " + Words.of(version.state(), locale);
    }

    /** A for 1. */
    static String letter(int place) {
        return String.valueOf((char) ('A' + place - 1));
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Translations.text(key, locale, arguments);
    }
}
