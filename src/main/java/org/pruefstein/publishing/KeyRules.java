package org.pruefstein.publishing;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pruefstein.question.ShortText;

/** What the key of a question must keep so that it can be scored, and each question about a situation too. */
final class KeyRules {
    private final Findings findings;
    private final Located<QuestionEntry> at;
    private final String id;

    KeyRules(Findings findings, Located<QuestionEntry> at) {
        this.findings = findings;
        this.at = at;
        this.id = at.value().id();
    }

    void check() {
        check(at.value(), "");
    }

    private void check(QuestionEntry entry, String pointer) {
        long right =
                entry.allOptions().stream().filter(QuestionEntry.Option::right).count();
        List<String> keys = entry.keys();
        demand(Set.copyOf(keys).size() == keys.size(), pointer, "publishing.option-key-twice");
        switch (entry.kind()) {
            case SINGLE_CHOICE -> demand(right == 1, pointer, "publishing.one-right");
            case MULTIPLE_CHOICE ->
                demand(right >= 2 && right < entry.allOptions().size(), pointer, "publishing.several-right");
            case MATCHING -> targets(entry, pointer);
            case CLOZE -> new ClozeRules(findings, at, entry, pointer).check();
            case CASE -> {
                for (int i = 0; i < entry.allQuestions().size(); i++) {
                    check(entry.allQuestions().get(i), pointer + "/questions/" + i);
                }
            }
            case NUMERIC -> demand(entry.deviation().makesSense(entry.answer()), pointer, "publishing.number-wrong");
            case SHORT_TEXT ->
                demand(
                        entry.toBody(UnaryOperator.identity()) instanceof ShortText text && !text.tooWide(),
                        pointer,
                        "publishing.wildcard-wide");
            case ESSAY ->
                demand(entry.words() == null || !entry.words().crossed(), pointer, "publishing.words-crossed");
            case TRUE_FALSE, KPRIM, ORDERING, FILE_HAND_IN -> {}
        }
    }

    private void targets(QuestionEntry entry, String pointer) {
        List<String> targets =
                entry.allTargets().stream().map(QuestionEntry.Target::key).toList();
        for (int i = 0; i < entry.allPremises().size(); i++) {
            QuestionEntry.Premise premise = entry.allPremises().get(i);
            if (!targets.contains(premise.target())) {
                findings.error(
                        at,
                        pointer + "/premises/" + i + "/target",
                        "options",
                        "publishing.target-unknown",
                        id,
                        premise.key(),
                        premise.target());
            }
        }
    }

    private void demand(boolean kept, String pointer, String key) {
        if (!kept) {
            findings.error(at, pointer, "options", key, id);
        }
    }
}
