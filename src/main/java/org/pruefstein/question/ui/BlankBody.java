package org.pruefstein.question.ui;

import java.util.List;
import java.util.stream.Stream;
import org.pruefstein.media.FileType;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RubricRow;
import org.pruefstein.question.ShortText;

/** The beginning of a question of a type; what was already written for another type goes with it where it fits. */
final class BlankBody {
    private BlankBody() {}

    static QuestionBody of(QuestionType type) {
        return of(type, new ShortText("", List.of(), false, null));
    }

    static QuestionBody of(QuestionType type, QuestionBody before) {
        String stem = before.stem();
        String explanation = before.explanation();
        return switch (type) {
            case SINGLE_CHOICE -> new QuestionBody.SingleChoice(stem, options(before, 4), explanation);
            case MULTIPLE_CHOICE -> new QuestionBody.MultipleChoice(stem, options(before, 5), false, explanation);
            case TRUE_FALSE -> new QuestionBody.TrueFalse(stem, true, "", "", explanation);
            case KPRIM -> new Kprim(stem, statements(before), explanation);
            case ORDERING -> new Ordering(stem, items(before), Ordering.Credit.POSITION, explanation);
            case MATCHING -> new Matching(stem, premises(before), List.of(), false, explanation);
            case CASE -> new CaseGroup(stem, List.of(sub("a"), sub("b")), explanation);
            case CLOZE -> new Cloze(stem, List.of(), false, explanation);
            case NUMERIC -> new QuestionBody.Numeric(stem, "", "0", "", explanation);
            case SHORT_TEXT -> new ShortText(stem, List.of(), false, explanation);
            case ESSAY -> new Essay(stem, 0, 0, modelAnswer(before), rubric(before), explanation);
            case FILE_HAND_IN ->
                new FileHandIn(stem, List.of(FileType.PDF), 5, modelAnswer(before), rubric(before), explanation);
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
            case Kprim q -> new Kprim(text(q.stem()), shown(q.options()), q.explanation());
            case Ordering q ->
                new Ordering(
                        text(q.stem()),
                        q.items().stream()
                                .map(i -> new Ordering.Item(i.key(), text(i.text()), i.reason()))
                                .toList(),
                        q.credit(),
                        q.explanation());
            case Matching q ->
                new Matching(
                        text(q.stem()),
                        q.premises().stream()
                                .map(p -> new Matching.Premise(p.key(), text(p.text()), p.target(), p.reason()))
                                .toList(),
                        q.targets(),
                        q.allOrNothing(),
                        q.explanation());
            case CaseGroup q ->
                new CaseGroup(
                        text(q.stem()),
                        q.questions().stream()
                                .map(sub -> new CaseGroup.Sub(sub.key(), withEllipses(sub.body()), sub.points()))
                                .toList(),
                        q.explanation());
            case Cloze q -> new Cloze(text(q.stem()), q.gaps(), q.allOrNothing(), q.explanation());
            case QuestionBody.Numeric q ->
                new QuestionBody.Numeric(
                        text(q.stem()), q.answer(), q.tolerance(), q.percent(), q.unit(), q.explanation());
            case ShortText q ->
                new ShortText(
                        text(q.stem()),
                        q.answers(),
                        q.caseSensitive(),
                        q.umlautsAlike(),
                        q.wildcards(),
                        q.explanation());
            case Essay q ->
                new Essay(text(q.stem()), q.minWords(), q.maxWords(), q.modelAnswer(), q.rubric(), q.explanation());
            case FileHandIn q ->
                new FileHandIn(
                        text(q.stem()), q.types(), q.maxMegabytes(), q.modelAnswer(), q.rubric(), q.explanation());
        };
    }

    private static List<QuestionBody.Option> shown(List<QuestionBody.Option> options) {
        return options.stream()
                .map(o -> new QuestionBody.Option(o.key(), text(o.text()), o.correct(), o.reason()))
                .toList();
    }

    private static CaseGroup.Sub sub(String key) {
        return new CaseGroup.Sub(key, of(QuestionType.SINGLE_CHOICE));
    }

    private static String text(String written) {
        return written.isBlank() ? "…" : written;
    }

    private static List<QuestionBody.Option> options(QuestionBody before, int count) {
        List<QuestionBody.Option> kept = written(before)
                .map(part -> part instanceof QuestionBody.Option option
                        ? option
                        : new QuestionBody.Option(part.key(), part.text(), false, part.reason()))
                .toList();
        return kept.isEmpty() ? blanks().limit(count).toList() : kept;
    }

    private static List<Ordering.Item> items(QuestionBody before) {
        return options(before, 4).stream()
                .map(part -> new Ordering.Item(part.key(), part.text(), part.reason()))
                .toList();
    }

    private static List<Matching.Premise> premises(QuestionBody before) {
        return options(before, 3).stream()
                .map(part -> new Matching.Premise(part.key(), part.text(), "", part.reason()))
                .toList();
    }

    /** The parts that a person wrote. */
    private static Stream<? extends QuestionBody.Part> written(QuestionBody before) {
        return switch (before) {
            case QuestionBody.TrueFalse _, Cloze _, CaseGroup _, HandMarked _ -> Stream.empty();
            case Matching matching -> matching.premises().stream();
            default -> before.parts().stream();
        };
    }

    private static String modelAnswer(QuestionBody before) {
        return before instanceof HandMarked marked ? marked.modelAnswer() : "";
    }

    private static List<RubricRow> rubric(QuestionBody before) {
        return before instanceof HandMarked marked
                ? marked.rubric()
                : Stream.of("a", "b").map(key -> new RubricRow(key, "", 1, "")).toList();
    }

    private static List<QuestionBody.Option> statements(QuestionBody before) {
        List<QuestionBody.Option> kept = options(before, Kprim.STATEMENTS);
        Stream<QuestionBody.Option> further = blanks().filter(
                        blank -> kept.stream().noneMatch(option -> option.key().equals(blank.key())));
        return Stream.concat(kept.stream(), further).limit(Kprim.STATEMENTS).toList();
    }

    private static Stream<QuestionBody.Option> blanks() {
        return Stream.of("a", "b", "c", "d", "e").map(key -> new QuestionBody.Option(key, "", false, ""));
    }
}
