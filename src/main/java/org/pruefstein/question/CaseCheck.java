package org.pruefstein.question;

import java.util.List;
import org.pruefstein.question.QuestionCheck.Problem;

/** What the questions about a situation must fulfil: each of them what it would on its own, and at least two. */
final class CaseCheck {
    private CaseCheck() {}

    static void sizes(List<Problem> problems, CaseGroup body) {
        if (body.questions().size() > CaseGroup.MAX_QUESTIONS) {
            problems.add(new Problem("options", 0, "question.too-many-subs"));
        }
        for (int i = 0; i < body.questions().size(); i++) {
            CaseGroup.Sub question = body.questions().get(i);
            within(problems, i, QuestionCheck.sizes(question.body()));
            if (question.weight() < 1 || question.weight() > CaseGroup.MAX_WEIGHT) {
                problems.add(new Problem("questions/" + i + "/points", 0, "question.sub-points-wrong"));
            }
        }
    }

    static void complete(List<Problem> problems, CaseGroup body) {
        if (body.questions().size() < 2) {
            problems.add(new Problem("options", 0, "question.too-few-subs"));
        }
        problems.removeIf(p -> p.field().startsWith("questions/") && !p.field().endsWith("/points"));
        for (int i = 0; i < body.questions().size(); i++) {
            within(problems, i, QuestionCheck.complete(body.questions().get(i).body()));
        }
    }

    private static void within(List<Problem> problems, int question, List<Problem> own) {
        own.forEach(p -> problems.add(
                new Problem("questions/" + question + "/" + p.field(), p.index(), p.messageKey(), p.arguments())));
    }
}
