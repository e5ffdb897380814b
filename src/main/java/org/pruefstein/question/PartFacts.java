package org.pruefstein.question;

import static org.pruefstein.question.ContentFacts.flag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pruefstein.question.ContentFacts.Fact;
import org.pruefstein.question.ContentFacts.Part;
import org.pruefstein.question.ContentFacts.Text;
import org.pruefstein.question.ContentFacts.Value;

/** What the options, statements and other parts of a body say, as named facts. */
final class PartFacts {
    private PartFacts() {}

    static List<Part> of(QuestionBody body) {
        return switch (body) {
            case QuestionBody.SingleChoice q -> options("option", q.options());
            case QuestionBody.MultipleChoice q -> options("option", q.options());
            case Kprim q -> options("statement", q.options());
            case QuestionBody.TrueFalse q ->
                Stream.of("true", "false")
                        .map(key -> new Part(
                                "verdict",
                                key,
                                List.of(new Text(
                                        "option-reason", key.equals("true") ? q.reasonTrue() : q.reasonFalse()))))
                        .toList();
            case Ordering q ->
                q.items().stream()
                        .map(item -> new Part(
                                "item",
                                item.key(),
                                List.of(new Text("item-text", item.text()), new Text("item-reason", item.reason()))))
                        .toList();
            case Matching q ->
                Stream.concat(
                                q.premises().stream().map(premise -> premise(q, premise)),
                                q.targets().stream()
                                        .filter(target -> q.premises().stream()
                                                .noneMatch(p -> p.target().equals(target.key())))
                                        .map(target -> new Part(
                                                "target",
                                                target.key(),
                                                List.of(new Text("target-text", target.text())))))
                        .toList();
            case CaseGroup q ->
                Stream.concat(
                                q.questions().stream().map(PartFacts::question),
                                q.questions().stream()
                                        .flatMap(sub -> of(sub.body()).stream()
                                                .map(p -> new Part(
                                                        "sub-part", CaseGroup.within(sub.key(), p.key()), p.facts()))))
                        .toList();
            case Cloze q ->
                q.gaps().stream()
                        .map(gap -> new Part("gap", gap.key(), GapFacts.of(gap)))
                        .toList();
            case HandMarked q ->
                q.rubric().stream()
                        .map(row -> new Part(
                                "criterion",
                                row.key(),
                                List.of(
                                        new Text("criterion-text", row.text()),
                                        new Value("criterion-points", String.valueOf(row.points())),
                                        new Text("criterion-reason", row.expected()))))
                        .toList();
            case QuestionBody.Numeric _, ShortText _ -> List.of();
        };
    }

    /** What a premise belongs to is compared by its words, as its author sees it. */
    private static Part premise(Matching body, Matching.Premise premise) {
        String target = body.part(premise.target()).map(QuestionBody.Part::text).orElse("");
        return new Part(
                "premise",
                premise.key(),
                List.of(
                        new Text("premise-text", premise.text()),
                        new Text("premise-target", target),
                        new Text("premise-reason", premise.reason())));
    }

    private static Part question(CaseGroup.Sub sub) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Value("type", sub.body().type().code()),
                new Text("stem", sub.body().stem())));
        facts.addAll(ContentFacts.own(sub.body()));
        facts.add(new Value("sub-points", String.valueOf(sub.weight())));
        facts.add(new Text("explanation", ContentFacts.orEmpty(sub.body().explanation())));
        return new Part("sub", sub.key(), facts);
    }

    private static List<Part> options(String kind, List<QuestionBody.Option> options) {
        return options.stream()
                .map(o -> new Part(
                        kind,
                        o.key(),
                        List.of(
                                new Text(kind + "-text", o.text()),
                                flag(kind + "-key", o.correct()),
                                new Text(kind + "-reason", o.reason()))))
                .toList();
    }
}
