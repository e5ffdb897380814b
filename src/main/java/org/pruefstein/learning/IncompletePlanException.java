package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.shared.DomainException;

/** A quiz that cannot be saved or published as it is, with each place to correct. */
public class IncompletePlanException extends DomainException {
    private final transient List<QuizPlanCheck.Problem> problems;

    private IncompletePlanException(List<QuizPlanCheck.Problem> problems) {
        super("learning.plan-incomplete");
        this.problems = List.copyOf(problems);
    }

    /** The places, in the order of the form. */
    public List<QuizPlanCheck.Problem> problems() {
        return problems;
    }

    static void demandNone(List<QuizPlanCheck.Problem> problems) {
        if (!problems.isEmpty()) {
            throw new IncompletePlanException(problems);
        }
    }
}
