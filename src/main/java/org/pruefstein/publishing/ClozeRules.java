package org.pruefstein.publishing;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.ClozeText;
import org.pruefstein.question.Gap;
import org.pruefstein.question.GapMarks;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.shared.content.Markdown;

/** What a text with gaps must keep beyond its schema: each mark has its gap, each gap its mark and something right. */
final class ClozeRules {
    private final Findings findings;
    private final Located<QuestionEntry> at;
    private final QuestionEntry entry;
    private final String pointer;

    /** @param entry the question itself, or one about the situation that it is @param pointer where it is in it */
    ClozeRules(Findings findings, Located<QuestionEntry> at, QuestionEntry entry, String pointer) {
        this.findings = findings;
        this.at = at;
        this.entry = entry;
        this.pointer = pointer;
    }

    void check() {
        List<String> marks = GapMarks.keys(entry.stem());
        List<String> keys = entry.allGaps().stream().map(GapEntry::key).toList();
        marks.stream()
                .filter(mark -> !keys.contains(mark))
                .forEach(mark -> report("/stem", "publishing.mark-unknown", mark));
        marks.stream()
                .distinct()
                .filter(mark -> marks.indexOf(mark) != marks.lastIndexOf(mark))
                .forEach(mark -> report("/stem", "publishing.mark-twice", mark));
        boolean readable = true;
        for (int i = 0; i < entry.allGaps().size(); i++) {
            readable &= filling(entry.allGaps().get(i), "/gaps/" + i);
        }
        List<String> all = entry.keys();
        if (readable && Set.copyOf(all).size() == all.size()) {
            unplaced().forEach(key -> report("/stem", "publishing.gap-unmarked", key));
        }
    }

    /** Whether it can be scored. */
    private boolean filling(GapEntry gap, String within) {
        if (gap.kind().equals("number") && !gap.deviation().makesSense(gap.answer())) {
            report(within, "publishing.gap-number-wrong", gap.key());
            return false;
        }
        switch (gap.toGap(UnaryOperator.identity())) {
            case Gap.Words words -> {
                if (words.term().tooWide()) {
                    report(within, "publishing.gap-wildcard-wide", gap.key());
                }
            }
            case Gap.Choice choice -> {
                if (choice.option(choice.right()).isEmpty()) {
                    report(within + "/right", "publishing.gap-right-unknown", gap.key(), choice.right());
                }
                List<String> texts =
                        choice.options().stream().map(o -> o.text().strip()).toList();
                if (Set.copyOf(texts).size() < texts.size()) {
                    report(within + "/options", "publishing.gap-options-alike", gap.key());
                }
            }
            case Gap.Number _ -> {}
        }
        return true;
    }

    private List<String> unplaced() {
        QuestionBody body = entry.toBody(UnaryOperator.identity());
        return body instanceof Cloze cloze
                ? ClozeText.of(cloze, Markdown::toHtml).unplaced()
                : List.of();
    }

    private void report(String within, String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = at.value().id();
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        findings.error(at, pointer + within, "options", key, all);
    }
}
