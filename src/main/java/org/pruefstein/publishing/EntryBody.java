package org.pruefstein.publishing;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.media.FileType;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.RubricRow;
import org.pruefstein.question.ShortText;

/** Makes the body of a question from what its file says. */
final class EntryBody {
    private final QuestionEntry entry;
    private final UnaryOperator<String> markdown;

    private EntryBody(QuestionEntry entry, UnaryOperator<String> markdown) {
        this.entry = entry;
        this.markdown = markdown;
    }

    /** @param markdown what is done to each text, such as putting pictures' addresses in */
    static QuestionBody of(QuestionEntry entry, UnaryOperator<String> markdown) {
        return new EntryBody(entry, markdown).body();
    }

    private QuestionBody body() {
        String stem = text(entry.stem());
        String way = entry.explanation() == null ? null : text(entry.explanation());
        boolean whole = "all-or-nothing".equals(entry.scoring());
        return switch (entry.kind()) {
            case SINGLE_CHOICE -> new QuestionBody.SingleChoice(stem, options(), way);
            case MULTIPLE_CHOICE -> new QuestionBody.MultipleChoice(stem, options(), whole, way);
            case TRUE_FALSE ->
                new QuestionBody.TrueFalse(stem, "true".equals(entry.answer()), reason("true"), reason("false"), way);
            case KPRIM -> new Kprim(stem, options(), way);
            case ORDERING -> new Ordering(stem, items(), credit(), way);
            case MATCHING -> new Matching(stem, premises(), targets(), whole, way);
            case CASE ->
                new CaseGroup(
                        stem,
                        entry.allQuestions().stream()
                                .map(q -> new CaseGroup.Sub(given(q.key()), of(q, markdown), q.points()))
                                .toList(),
                        way);
            case CLOZE ->
                new Cloze(
                        stem,
                        entry.allGaps().stream().map(g -> g.toGap(markdown)).toList(),
                        whole,
                        way);
            case ESSAY ->
                new Essay(
                        stem,
                        entry.words() == null ? 0 : entry.words().least(),
                        entry.words() == null ? 0 : entry.words().most(),
                        text(given(entry.modelAnswer())),
                        rubric(),
                        way);
            case FILE_HAND_IN -> handIn(stem, way);
            case NUMERIC ->
                new QuestionBody.Numeric(
                        stem,
                        given(entry.answer()),
                        entry.deviation().amount(),
                        entry.deviation().percent(),
                        given(entry.unit()),
                        way);
            case SHORT_TEXT ->
                new ShortText(
                        stem,
                        entry.answers() == null ? List.of() : entry.answers(),
                        Boolean.TRUE.equals(entry.caseSensitive()),
                        Boolean.TRUE.equals(entry.umlautsAlike()),
                        Boolean.TRUE.equals(entry.wildcards()),
                        way);
        };
    }

    private List<QuestionBody.Option> options() {
        return entry.allOptions().stream()
                .map(o -> new QuestionBody.Option(o.key(), text(o.text()), o.right(), text(o.reason())))
                .toList();
    }

    private List<Ordering.Item> items() {
        return entry.allItems().stream()
                .map(i -> new Ordering.Item(i.key(), text(i.text()), text(i.reason())))
                .toList();
    }

    private FileHandIn handIn(String stem, @Nullable String way) {
        QuestionEntry.HandIn file = Objects.requireNonNull(entry.file());
        return new FileHandIn(
                stem,
                file.types().stream()
                        .map(type -> FileType.valueOf(type.toUpperCase(Locale.ROOT)))
                        .toList(),
                file.maxMegabytes(),
                text(given(entry.modelAnswer())),
                rubric(),
                way);
    }

    private List<RubricRow> rubric() {
        return entry.allCriteria().stream()
                .map(c -> new RubricRow(c.key(), text(c.text()), c.points(), text(c.expected())))
                .toList();
    }

    private List<Matching.Premise> premises() {
        return entry.allPremises().stream()
                .map(p -> new Matching.Premise(p.key(), text(p.text()), p.target(), text(p.reason())))
                .toList();
    }

    private List<Matching.Target> targets() {
        return entry.allTargets().stream()
                .map(t -> new Matching.Target(t.key(), text(t.text())))
                .toList();
    }

    private Ordering.Credit credit() {
        return entry.scoring() == null
                ? Ordering.Credit.POSITION
                : Ordering.Credit.valueOf(
                        entry.scoring().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private String reason(String key) {
        return entry.reasons() == null ? "" : text(given(entry.reasons().get(key)));
    }

    private String text(String written) {
        return markdown.apply(written);
    }

    private static String given(@Nullable String value) {
        return value == null ? "" : value;
    }
}
