package org.pruefstein.learning;

import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;

/** The one thing to do next in a course. */
public sealed interface NextStep {
    /**
     * Read a lesson.
     *
     * @param begun whether it was opened before
     * @param heading the heading where reading was left; nothing at the beginning
     */
    record ReadLesson(
            CourseOutline.Module module,
            CourseOutline.Lesson lesson,
            boolean begun,
            @Nullable String heading) implements NextStep {}

    /** Take a module's practice quiz. @param begun whether one is under way */
    record TakeQuiz(CourseOutline.Module module, boolean begun) implements NextStep {}

    /** All modules are completed. */
    record Finished() implements NextStep {}
}
