package org.pruefstein.question;

import static org.pruefstein.question.ContentFacts.flag;

import java.util.ArrayList;
import java.util.List;
import org.pruefstein.question.ContentFacts.Fact;
import org.pruefstein.question.ContentFacts.Terms;
import org.pruefstein.question.ContentFacts.Text;
import org.pruefstein.question.ContentFacts.Value;

/** What fills a gap, as named facts; what its author sees is compared, not keys. */
final class GapFacts {
    private GapFacts() {}

    static List<Fact> of(Gap gap) {
        List<Fact> facts = new ArrayList<>(List.of(new Value("gap-kind", gap.kind())));
        facts.addAll(
                switch (gap) {
                    case Gap.Words words -> words(words);
                    case Gap.Number number ->
                        List.of(
                                new Value("answer", number.answer()),
                                new Value("tolerance", number.tolerance() + (number.percent() ? " %" : "")),
                                new Value("unit", number.unit()));
                    case Gap.Choice choice ->
                        List.of(
                                new Value(
                                        "gap-right",
                                        choice.option(choice.right())
                                                .map(Gap.Option::text)
                                                .orElse("")),
                                new Terms(
                                        "gap-options",
                                        choice.options().stream()
                                                .map(Gap.Option::text)
                                                .toList()));
                });
        facts.add(new Text("gap-reason", gap.reason()));
        return List.copyOf(facts);
    }

    private static List<Fact> words(Gap.Words gap) {
        return List.of(
                new Value(
                        "answer-shown",
                        gap.answers().isEmpty() ? "" : gap.answers().getFirst()),
                new Terms("answers", gap.answers()),
                flag("case-sensitive", gap.caseSensitive()),
                flag("umlauts-alike", gap.umlautsAlike()),
                flag("wildcards", gap.wildcards()));
    }
}
