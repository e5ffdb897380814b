package org.pruefstein.question;

import java.util.List;
import org.pruefstein.shared.DomainException;

/** A question that cannot be saved or published as it is, with each place to correct. */
public class IncompleteQuestionException extends DomainException {
    private final transient List<QuestionCheck.Problem> problems;

    IncompleteQuestionException(List<QuestionCheck.Problem> problems) {
        super("question.incomplete");
        this.problems = List.copyOf(problems);
    }

    /** The places, in the order of the form. */
    public List<QuestionCheck.Problem> problems() {
        return problems;
    }

    static void demandNone(List<QuestionCheck.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IncompleteQuestionException(problems);
        }
    }
}
