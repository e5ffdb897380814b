package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.Enrolment;

/** A course as somebody has got on with it, and the next step. */
public record CourseProgress(Enrolment enrolment, CourseOutline outline, List<ModuleProgress> modules, NextStep next) {
    public CourseProgress {
        modules = List.copyOf(modules);
    }

    /** Number of completed modules. */
    public int modulesCompleted() {
        return (int)
                modules.stream().filter(m -> m.state() == ModuleState.COMPLETED).count();
    }

    /** Planned time of all lessons, in minutes. */
    public int minutes() {
        return modules.stream().mapToInt(ModuleProgress::minutes).sum();
    }

    /** Planned time of the ticked lessons, in minutes. */
    public int minutesDone() {
        return modules.stream().mapToInt(ModuleProgress::minutesDone).sum();
    }

    /** Share of lessons and quizzes that are done, whole percent, rounded down: 100 only when all is done. */
    public int percent() {
        int steps = modules.stream().mapToInt(ModuleProgress::steps).sum();
        int done = modules.stream().mapToInt(ModuleProgress::stepsDone).sum();
        return steps == 0 || done == 0 ? 0 : Math.max(1, done * 100 / steps);
    }

    /** Whether anything was opened, ticked or tried. */
    public boolean begun() {
        return modules.stream().anyMatch(m -> m.state() != ModuleState.NOT_BEGUN);
    }

    /** A module of this course by its key or an earlier one. */
    public java.util.Optional<ModuleProgress> module(String moduleKey) {
        return modules.stream()
                .filter(m -> ModuleKeys.of(m.module()).contains(moduleKey))
                .findFirst();
    }
}
