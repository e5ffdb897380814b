package org.pruefstein.question;

import static org.pruefstein.question.QuestionCheck.blank;
import static org.pruefstein.question.QuestionCheck.tooLong;

import java.util.List;
import java.util.Set;
import org.pruefstein.question.QuestionCheck.Problem;
import org.pruefstein.shared.content.Markdown;

/** What a text with gaps must fulfil: each gap has its place and something right, each mark its gap. */
final class ClozeCheck {
    private ClozeCheck() {}

    static void sizes(List<Problem> problems, Cloze body) {
        if (body.gaps().size() > Cloze.MAX_GAPS) {
            problems.add(new Problem("options", 0, "question.too-many-gaps"));
        }
        for (int i = 0; i < body.gaps().size(); i++) {
            switch (body.gaps().get(i)) {
                case Gap.Words words -> {
                    if (words.answers().size() > QuestionCheck.MAX_ANSWERS
                            || words.answers().stream().anyMatch(a -> a.length() > QuestionCheck.MAX_ANSWER)) {
                        problems.add(new Problem("gap-further", i, "question.answers-too-long"));
                    }
                }
                case Gap.Number number -> tooLong(problems, number.unit(), QuestionCheck.MAX_UNIT, "unit", i);
                case Gap.Choice choice -> {
                    if (choice.options().size() > QuestionCheck.MAX_OPTIONS
                            || choice.options().stream().anyMatch(o -> o.text().length() > QuestionCheck.MAX_ANSWER)) {
                        problems.add(new Problem("gap-further", i, "question.gap-options-too-long"));
                    }
                }
            }
        }
    }

    static void complete(List<Problem> problems, Cloze body) {
        if (body.gaps().isEmpty()) {
            problems.add(new Problem("options", 0, "question.gaps-missing"));
        }
        marks(problems, body);
        List<String> unplaced = ClozeText.of(body, Markdown::toHtml).unplaced();
        for (int i = 0; i < body.gaps().size(); i++) {
            Gap gap = body.gaps().get(i);
            filling(problems, gap, i);
            blank(problems, gap.reason(), "option-reason", i, "question.gap-reason-missing");
            if (unplaced.contains(gap.key())) {
                problems.add(new Problem("option-text", i, "question.gap-unmarked"));
            }
        }
    }

    private static void marks(List<Problem> problems, Cloze body) {
        List<String> marks = GapMarks.keys(body.stem());
        if (marks.stream().anyMatch(key -> body.gap(key).isEmpty())) {
            problems.add(new Problem("stem", 0, "question.mark-unknown"));
        } else if (Set.copyOf(marks).size() < marks.size()) {
            problems.add(new Problem("stem", 0, "question.mark-twice"));
        }
    }

    private static void filling(List<Problem> problems, Gap gap, int index) {
        switch (gap) {
            case Gap.Words words -> {
                if (words.answers().stream().allMatch(String::isBlank)) {
                    problems.add(new Problem("option-text", index, "question.answers-missing"));
                } else if (words.term().tooWide()) {
                    problems.add(new Problem("option-text", index, "question.wildcard-too-wide"));
                }
            }
            case Gap.Number number -> {
                blank(problems, number.answer(), "option-text", index, "question.number-missing");
                if (AcceptedRange.emptyPercentage(number.number())) {
                    problems.add(new Problem("tolerance", index, "question.percent-of-zero"));
                }
            }
            case Gap.Choice choice -> {
                List<String> texts =
                        choice.options().stream().map(o -> o.text().strip()).toList();
                if (choice.option(choice.right())
                        .filter(o -> !o.text().isBlank())
                        .isEmpty()) {
                    problems.add(new Problem("option-text", index, "question.gap-right-missing"));
                }
                if (texts.stream().anyMatch(String::isEmpty)
                        || Set.copyOf(texts).size() < Math.max(2, texts.size())) {
                    problems.add(new Problem("gap-further", index, "question.gap-options-few"));
                }
            }
        }
    }
}
