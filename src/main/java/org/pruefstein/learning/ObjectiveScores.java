package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.CourseOutline.Objective;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.springframework.stereotype.Component;

/** The points of a quiz by learning objective, each with the lessons that teach it. */
@Component
class ObjectiveScores {
    private final QuestionPool pool;

    ObjectiveScores(QuestionPool pool) {
        this.pool = pool;
    }

    /** All of a course, for a quiz that is none of a module. */
    List<QuizSummary.ObjectiveScore> of(CourseOutline outline, List<QuizRepository.Item> items) {
        return of(outline, outline.modules(), items);
    }

    /** In the order of the module's objectives, those of other modules last; objectives without a question are left out. */
    List<QuizSummary.ObjectiveScore> of(
            CourseOutline outline, CourseOutline.Module module, List<QuizRepository.Item> items) {
        return of(outline, List.of(module), items);
    }

    private List<QuizSummary.ObjectiveScore> of(
            CourseOutline outline, List<CourseOutline.Module> modules, List<QuizRepository.Item> items) {
        Map<QuestionVersionId, QuestionVersion> versions =
                pool.versions(items.stream().map(QuizRepository.Item::versionId).toList());
        List<String> keys = new ArrayList<>(modules.stream()
                .flatMap(module -> module.objectives().stream())
                .map(Objective::key)
                .toList());
        versions.values().stream()
                .map(QuestionVersion::objectiveKey)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys.stream()
                .distinct()
                .map(key -> score(
                        key,
                        outline,
                        modules,
                        items.stream()
                                .filter(item -> Objects.requireNonNull(versions.get(item.versionId()))
                                        .objectiveKey()
                                        .equals(key))
                                .toList()))
                .filter(score -> score.questions() > 0)
                .toList();
    }

    private static QuizSummary.ObjectiveScore score(
            String key, CourseOutline outline, List<CourseOutline.Module> modules, List<QuizRepository.Item> items) {
        Objective objective = outline.objective(key);
        return new QuizSummary.ObjectiveScore(
                key,
                objective == null ? key : objective.text(),
                items.stream().map(ObjectiveScores::score).reduce(Fraction.ZERO, Fraction::plus),
                items.size(),
                modules.stream()
                        .flatMap(module -> module.lessons().stream())
                        .filter(lesson -> lesson.objectiveKeys().contains(key))
                        .toList());
    }

    /** The points of one question; none while it is open. */
    static Fraction score(QuizRepository.Item item) {
        return item.score() == null ? Fraction.ZERO : Fraction.parse(item.score());
    }
}
