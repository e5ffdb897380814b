package org.pruefstein.learning;

import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** What a plan names: its module, its objectives and its questions, which must be of its course's practice bank. */
@Component
class PlanReferences {
    private final AuthoredQuizQueries queries;
    private final CourseCatalog catalog;

    PlanReferences(AuthoredQuizQueries queries, CourseCatalog catalog) {
        this.queries = queries;
        this.catalog = catalog;
    }

    /** @throws NotFoundException when the plan names something that the course does not have */
    void demand(String courseKey, QuizPlan plan) {
        CourseOutline course = catalog.newest(courseKey)
                .map(CourseCatalog.Edition::outline)
                .orElseThrow(() -> new NotFoundException("course"));
        boolean placed = plan.wholeCourse()
                || course.modules().stream()
                        .anyMatch(module -> ModuleKeys.of(module).contains(plan.moduleKey()));
        boolean practice =
                queries.picked(courseKey, plan.picked()).size() == plan.picked().size();
        if (!placed || !practice) {
            throw new NotFoundException(placed ? "question" : "module");
        }
    }

    /** How many questions picked by hand are not published now. */
    int missing(String courseKey, QuizPlan plan) {
        return plan.mode() == QuizPlan.Mode.BY_RULE
                ? 0
                : (int) queries.picked(courseKey, plan.picked()).stream()
                        .filter(question -> !question.published())
                        .count();
    }
}
