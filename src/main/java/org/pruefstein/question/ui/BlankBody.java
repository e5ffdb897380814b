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
            case KPRIM -> new QuestionBody.Kprim(stem, statements(before), explanation);
            case NUMERIC -> new QuestionBody.Numeric(stem, "", "0", "", explanation);
            case SHORT_TEXT -> new QuestionBody.ShortText(stem, List.of(), false, explanation);
        };
    }

    /** The same body with an ellipsis where a text to be shown is still missing. */
    static QuestionBody withEllipses(QuestionBody body) {
        return switch (body) {
            case QuestionBody.SingleChoice q ->
                new QuestionBody.SingleChoice(text(q.stem()), shown(q.options()), q.explanation());
            case QuestionBody.MultipleChoice q ->
                new QuestionBody.MultipleChoice(text(q.stem()), shown(q.options()), q.allOrNothing(), q.explanation());
            case QuestionBody.TrueFalse q ->
                new QuestionBody.TrueFalse(
                        text(q.stem()), q.answer(), q.reasonTrue(), q.reasonFalse(), q.explanation());
            case QuestionBody.Kprim q -> new QuestionBody.Kprim(text(q.stem()), shown(q.options()), q.explanation());
            case QuestionBody.Numeric q ->
                new QuestionBody.Numeric(text(q.stem()), q.answer(), q.tolerance(), q.unit(), q.explanation());
            case QuestionBody.ShortText q ->
                new QuestionBody.ShortText(text(q.stem()), q.answers(), q.caseSensitive(), q.explanation());
        };
    }

    private static List<QuestionBody.Option> shown(List<QuestionBody.Option> options) {
        return options.stream()
                .map(o -> new QuestionBody.Option(o.key(), text(o.text()), o.correct(), o.reason()))
                .toList();
    }

    private static String text(String written) {
        return written.isBlank() ? "…" : written;
    }

    private static List<QuestionBody.Option> options(QuestionBody before, int count) {
        return switch (before) {
            case QuestionBody.SingleChoice _, QuestionBody.MultipleChoice _, QuestionBody.Kprim _ -> before.options();
            case QuestionBody.TrueFalse _, QuestionBody.Numeric _, QuestionBody.ShortText _ ->
                blanks().limit(count).toList();
        };
    }

    private static List<QuestionBody.Option> statements(QuestionBody before) {
        List<QuestionBody.Option> kept = options(before, QuestionBody.Kprim.STATEMENTS);
        Stream<QuestionBody.Option> further = blanks().filter(
                        blank -> kept.stream().noneMatch(option -> option.key().equals(blank.key())));
        return Stream.concat(kept.stream(), further)
                .limit(QuestionBody.Kprim.STATEMENTS)
                .toList();
    }

    private static Stream<QuestionBody.Option> blanks() {
        return Stream.of("a", "b", "c", "d", "e").map(key -> new QuestionBody.Option(key, "", false, ""));
    }
}
