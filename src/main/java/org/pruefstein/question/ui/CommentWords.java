package org.pruefstein.question.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Pin;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.shared.Translations;

/** The parts of a question that can be commented on, and what they are called. */
final class CommentWords {
    private CommentWords() {}

    /** The parts in the order of the editor. */
    static List<Pin> places(QuestionBody body) {
        List<Pin> places = new ArrayList<>(List.of(Pin.of(Pin.Place.QUESTION), Pin.of(Pin.Place.STEM)));
        rows(body).forEach(option -> {
            if (body.type() != QuestionType.TRUE_FALSE) {
                places.add(new Pin(Pin.Place.OPTION, option.key()));
            }
            places.add(new Pin(Pin.Place.REASON, option.key()));
        });
        places.add(Pin.of(Pin.Place.KEY));
        places.add(Pin.of(Pin.Place.EXPLANATION));
        return places;
    }

    /** The name of a part, with the letter it has in this body; a removed one has none. */
    static String name(Pin pin, QuestionBody body, Locale locale) {
        return switch (pin.place()) {
            case QUESTION -> text("question.pin-question", locale);
            case STEM -> text("question.field-stem", locale);
            case EXPLANATION -> text("question.field-explanation", locale);
            case KEY -> text("question.pin-key", locale);
            case OPTION -> part(pin, body, locale);
            case REASON -> text("question.pin-reason", locale, part(pin, body, locale));
        };
    }

    private static String part(Pin pin, QuestionBody body, Locale locale) {
        List<String> keys = rows(body).stream().map(p -> p.key()).toList();
        int index = keys.indexOf(pin.part());
        if (index < 0) {
            return text("question.pin-removed", locale);
        }
        return switch (body.type()) {
            case TRUE_FALSE -> text(index == 0 ? "question.statement-holds" : "question.statement-fails", locale);
            case KPRIM -> DifferenceWords.part("question.statement", index + 1, locale);
            case ORDERING -> DifferenceWords.part("question.item", index + 1, locale);
            case CASE -> DifferenceWords.part("question.sub", index + 1, locale);
            case CLOZE -> DifferenceWords.part("question.gap", index + 1, locale);
            case MATCHING -> DifferenceWords.part("question.premise", index + 1, locale);
            case ESSAY, FILE_HAND_IN -> DifferenceWords.part(CriterionRow.WORDS, index + 1, locale);
            case SINGLE_CHOICE, MULTIPLE_CHOICE, NUMERIC, SHORT_TEXT ->
                DifferenceWords.part("question.option", index + 1, locale);
        };
    }

    /** The parts that have a row of their own in the editor; a target stands with its premise, an option with its gap. */
    private static List<? extends QuestionBody.Part> rows(QuestionBody body) {
        return switch (body) {
            case Matching matching -> matching.premises();
            case Cloze cloze -> cloze.gaps();
            case CaseGroup group -> group.questions();
            default -> body.parts();
        };
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Translations.text(key, locale, arguments);
    }
}
