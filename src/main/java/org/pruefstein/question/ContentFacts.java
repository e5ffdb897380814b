package org.pruefstein.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a version says as named facts, in the order of the editor, so that versions of all types are compared alike.
 *
 * @param facts of the question itself
 * @param parts its options or statements, in author's order
 */
record ContentFacts(List<Fact> facts, List<Part> parts) {
    /** One named fact. */
    sealed interface Fact {
        String name();
    }

    /** Markdown, compared word by word; white space around it says nothing. */
    record Text(String name, String text) implements Fact {
        Text {
            text = text.strip();
        }
    }

    /** Compared as a whole. */
    record Value(String name, String value) implements Fact {}

    /** Compared entry by entry, whatever the order. */
    record Terms(String name, List<String> terms) implements Fact {}

    /** A part with a key that is stable over all versions; its kind is {@code option}, {@code statement} … */
    record Part(String kind, String key, List<Fact> facts) {}

    static ContentFacts of(QuestionContent content) {
        QuestionBody body = content.body();
        List<Fact> facts = new ArrayList<>(List.of(
                new Value("module", content.moduleKey()),
                new Value("objective", content.objectiveKey()),
                new Value("level", content.level().name()),
                new Value("type", body.type().code()),
                new Text("stem", body.stem())));
        facts.addAll(own(body));
        facts.add(new Text("explanation", orEmpty(body.explanation())));
        Evidence evidence = content.evidence();
        facts.add(new Terms("sources", evidence.sources()));
        facts.add(new Value("valid-until", Objects.toString(evidence.validUntil(), "")));
        return new ContentFacts(facts, PartFacts.of(body));
    }

    /** What only this type has. */
    static List<Fact> own(QuestionBody body) {
        return switch (body) {
            case QuestionBody.SingleChoice _, Kprim _, CaseGroup _ -> List.of();
            case QuestionBody.MultipleChoice q -> List.of(flag("all-or-nothing", q.allOrNothing()));
            case QuestionBody.TrueFalse q -> List.of(flag("statement", q.answer()));
            case Ordering q -> List.of(new Value("credit", q.credit().name()));
            case Matching q -> List.of(flag("all-or-nothing", q.allOrNothing()));
            case Cloze q -> List.of(flag("all-or-nothing", q.allOrNothing()));
            case Essay q ->
                List.of(
                        new Value("min-words", String.valueOf(q.minWords())),
                        new Value("max-words", String.valueOf(q.maxWords())),
                        new Text("model-answer", q.modelAnswer()));
            case FileHandIn q ->
                List.of(
                        new Terms(
                                "file-types", q.types().stream().map(Enum::name).toList()),
                        new Value("file-size", q.maxMegabytes() + " MB"),
                        new Text("model-answer", q.modelAnswer()));
            case QuestionBody.Numeric q ->
                List.of(
                        new Value("answer", q.answer()),
                        new Value("tolerance", q.tolerance() + (q.percent() ? " %" : "")),
                        new Value("unit", q.unit()));
            case ShortText q ->
                List.of(
                        new Value(
                                "answer-shown",
                                q.answers().isEmpty() ? "" : q.answers().getFirst()),
                        new Terms("answers", q.answers()),
                        flag("case-sensitive", q.caseSensitive()),
                        flag("umlauts-alike", q.umlautsAlike()),
                        flag("wildcards", q.wildcards()));
        };
    }

    static Value flag(String name, boolean value) {
        return new Value(name, String.valueOf(value));
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
