package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of a course: modules come after those they build on, and the plan's weeks name each once, in that order. */
final class PlanRules {
    private final CourseSource course;
    private final Findings findings;

    PlanRules(CourseSource course, Findings findings) {
        this.course = course;
        this.findings = findings;
    }

    void check() {
        Set<String> before = new HashSet<>();
        for (CourseSource.Module module : course.modules()) {
            module.file().value().prerequisites().stream()
                    .filter(key -> !before.contains(key))
                    .forEach(key -> findings.error(
                            module.file(), "/prerequisites", "order", "publishing.prerequisite-later", key));
            before.add(module.file().value().id());
        }
        List<CourseFile.Week> weeks = course.course().value().weeks();
        List<String> planned = new ArrayList<>();
        weeks.forEach(week -> planned.addAll(week.modules()));
        if (!weeks.isEmpty() && !planned.equals(course.course().value().modules())) {
            findings.error(course.course(), "/plan", "order", "publishing.plan-order");
        }
    }
}
