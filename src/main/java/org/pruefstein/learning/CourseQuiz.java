package org.pruefstein.learning;

import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;

/**
 * A quiz of an instructor as a learner finds it in the course.
 *
 * @param plan the published version
 * @param questions how many a new attempt has; in a list as many as the plan asks for
 * @param record what the attempts so far came to
 * @param left how many attempts are left; {@code null} for any number
 */
public record CourseQuiz(
        AuthoredQuizId id,
        QuizPlan plan,
        int questions,
        QuizRecord record,
        @Nullable Integer left) {
    /** Whether it belongs to a module, by any of the module's keys. */
    public boolean belongsTo(CourseOutline.Module module) {
        return ModuleKeys.of(module).contains(plan.moduleKey());
    }

    /** Whether one can begin a new attempt. */
    public boolean open() {
        return questions > 0 && (left == null || left > 0);
    }
}
