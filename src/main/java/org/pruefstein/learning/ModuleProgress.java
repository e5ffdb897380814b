package org.pruefstein.learning;

import java.util.Set;
import org.pruefstein.course.CourseOutline;

/**
 * A module as somebody has got on with it.
 *
 * @param ticked keys of its ticked lessons
 * @param opened keys of its lessons that were opened
 */
public record ModuleProgress(
        CourseOutline.Module module, ModuleState state, Set<String> ticked, Set<String> opened, QuizRecord quiz) {
    public ModuleProgress {
        ticked = Set.copyOf(ticked);
        opened = Set.copyOf(opened);
    }

    /** Planned reading and task time of its lessons, in minutes. */
    public int minutes() {
        return module.lessons().stream().mapToInt(CourseOutline.Lesson::minutes).sum();
    }

    /** Planned time of the ticked lessons, in minutes. */
    public int minutesDone() {
        return module.lessons().stream()
                .filter(lesson -> ticked.contains(lesson.key()))
                .mapToInt(CourseOutline.Lesson::minutes)
                .sum();
    }

    /** Whether nothing but the quiz is left. */
    boolean allTicked() {
        return module.lessons().stream().allMatch(lesson -> ticked.contains(lesson.key()));
    }

    /** Ticked lessons and the passed quiz; a completed module counts as done as a whole. */
    int stepsDone() {
        return state == ModuleState.COMPLETED ? steps() : ticked.size() + (quiz.passed() ? 1 : 0);
    }

    int steps() {
        return module.lessons().size() + 1;
    }
}
