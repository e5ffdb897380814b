package org.pruefstein.publishing;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.Matching;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
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
            case CLOZE ->
                new Cloze(
                        stem,
                        entry.allGaps().stream().map(g -> g.toGap(markdown)).toList(),
                        whole,
                        way);
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
