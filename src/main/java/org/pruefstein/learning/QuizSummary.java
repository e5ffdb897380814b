package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.Fraction;

/**
 * What a finished quiz came to.
 *
 * @param points of {@code questions}
 * @param percent 0 to 100 with at most one decimal
 * @param passPercent what completes a module
 * @param selfRated how many questions the person rated
 * @param next what to do now in this module; {@link NextStep.Finished} when the module is completed
 */
public record QuizSummary(
        QuizAttemptId attempt,
        CourseOutline.Module module,
        Fraction points,
        int questions,
        Fraction percent,
        int passPercent,
        boolean passed,
        boolean moduleCompleted,
        int selfRated,
        List<ObjectiveScore> objectives,
        NextStep next) {
    public QuizSummary {
        objectives = List.copyOf(objectives);
    }

    /**
     * Points by learning objective.
     *
     * @param lessons that teach it, of this module
     */
    public record ObjectiveScore(
            String objectiveKey, String text, Fraction points, int questions, List<CourseOutline.Lesson> lessons) {
        public ObjectiveScore {
            lessons = List.copyOf(lessons);
        }

        /** Whether every point was reached. */
        public boolean sure() {
            return points.compareTo(Fraction.of(questions)) >= 0;
        }
    }
}
