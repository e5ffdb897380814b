package org.pruefstein.question.ui;

import java.util.List;
import java.util.stream.Stream;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;

/** The beginning of a question of a type; what was already written for another type goes with it where it fits. */
final class BlankBody {
    private BlankBody() {}

    static QuestionBody of(QuestionType type) {
        return of(type, new QuestionBody.ShortText("", List.of(), false, null));
    }

    static QuestionBody of(QuestionType type, QuestionBody before) {
        String stem = before.stem();
        String explanation = before.explanation();
        return switch (type) {
            case SINGLE_CHOICE -> new QuestionBody.SingleChoice(stem, options(before, 4), explanation);
            case MULTIPLE_CHOICE -> new QuestionBody.MultipleChoice(stem, options(before, 5), false, explanation);
            case TRUE_FALSE -> new QuestionBody.TrueFalse(stem, true, "", "", explanation);
            case NUMERIC -> new QuestionBody.Numeric(stem, "", "0", "", explanation);
            case SHORT_TEXT -> new QuestionBody.ShortText(stem, List.of(), false, explanation);
        };
    }

    private static List<QuestionBody.Option> options(QuestionBody before, int count) {
        boolean choices = before instanceof QuestionBody.SingleChoice || before instanceof QuestionBody.MultipleChoice;
        return choices
                ? before.options()
                : Stream.of("a", "b", "c", "d", "e")
                        .limit(count)
                        .map(key -> new QuestionBody.Option(key, "", false, ""))
                        .toList();
    }
}
