package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.Fraction;

/**
 * What a finished attempt at an instructor's quiz came to. It completes no module.
 *
 * @param points of {@code questions}
 * @param percent 0 to 100 with at most one decimal
 * @param plan with which the attempt began
 * @param steps the questions with their answers, which may be shown with their solutions now
 */
public record CourseQuizSummary(
        CourseOutline outline,
        QuizPlan plan,
        Fraction points,
        int questions,
        Fraction percent,
        boolean passed,
        List<QuizSummary.ObjectiveScore> objectives,
        List<QuizStep> steps) {
    public CourseQuizSummary {
        objectives = List.copyOf(objectives);
        steps = List.copyOf(steps);
    }
}
