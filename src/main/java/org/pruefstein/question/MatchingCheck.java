package org.pruefstein.question;

import java.util.List;
import org.pruefstein.question.QuestionCheck.Problem;

/** What a matching must fulfil: premises and targets within bounds, each premise with its target, no target twice. */
final class MatchingCheck {
    private MatchingCheck() {}

    static void sizes(List<Problem> problems, Matching body) {
        if (body.premises().size() > QuestionCheck.MAX_OPTIONS) {
            problems.add(new Problem("options", 0, "question.too-many-premises"));
        }
        if (body.targets().size() > QuestionCheck.MAX_TARGETS) {
            problems.add(new Problem("targets", 0, "question.too-many-targets"));
        }
        for (int i = 0; i < body.targets().size(); i++) {
            QuestionCheck.tooLong(problems, body.targets().get(i).text(), QuestionCheck.MAX_ANSWER, "target-text", i);
        }
    }

    static void complete(List<Problem> problems, Matching body) {
        QuestionCheck.options(problems, body.premises());
        if (body.premises().size() < 2) {
            problems.add(new Problem("options", 0, "question.too-few-premises"));
        }
        for (int i = 0; i < body.premises().size(); i++) {
            String target = body.premises().get(i).target();
            if (body.targets().stream().noneMatch(t -> t.key().equals(target))) {
                problems.add(new Problem("target", i, "question.target-missing"));
            }
        }
        List<String> texts =
                body.targets().stream().map(target -> target.text().strip()).toList();
        if (texts.size() < 2) {
            problems.add(new Problem("targets", 0, "question.too-few-targets"));
        }
        for (int i = 0; i < texts.size(); i++) {
            QuestionCheck.blank(problems, texts.get(i), "target-text", i, "question.target-missing");
            if (!texts.get(i).isEmpty() && texts.subList(0, i).contains(texts.get(i))) {
                problems.add(new Problem("target-text", i, "question.target-twice"));
            }
        }
    }
}
