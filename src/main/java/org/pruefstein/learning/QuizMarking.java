package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.CourseOutline.Objective;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionVersion;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.springframework.stereotype.Component;

/** Sums a finished quiz up, by learning objective. */
@Component
class QuizMarking {
    private final QuizRepository repository;
    private final QuestionPool pool;
    private final ModuleCompletion completion;
    private final LearningProgress progress;

    QuizMarking(QuizRepository repository, QuestionPool pool, ModuleCompletion completion, LearningProgress progress) {
        this.repository = repository;
        this.pool = pool;
        this.completion = completion;
        this.progress = progress;
    }

    /** Ends the quiz whose last question was answered, and records what follows. */
    void finish(Enrolment place, CourseOutline outline, CourseOutline.Module module, QuizAttemptId attempt) {
        List<QuizRepository.Item> items = repository.items(attempt);
        Fraction points = items.stream().map(QuizMarking::score).reduce(Fraction.ZERO, Fraction::plus);
        boolean passed = QuizScore.passed(points, items.size(), outline.quizPassPercent());
        repository.finish(attempt, points, passed);
        if (passed) {
            completion.quizPassed(place, module, attempt, QuizScore.percent(points, items.size()));
        }
    }

    QuizSummary summary(
            Enrolment place, CourseOutline outline, CourseOutline.Module module, QuizRepository.Attempt attempt) {
        Fraction points = Fraction.parse(Objects.requireNonNull(attempt.points()));
        boolean passed = Boolean.TRUE.equals(attempt.passed());
        ModuleProgress now = progress.of(place).module(module.key()).orElseThrow();
        NextStep next = module.lessons().stream()
                .filter(lesson -> !now.ticked().contains(lesson.key()))
                .findFirst()
                .<NextStep>map(lesson ->
                        new NextStep.ReadLesson(module, lesson, now.opened().contains(lesson.key()), null))
                .orElse(new NextStep.TakeQuiz(module, false));
        boolean completed = completion.completed(place, module);
        return new QuizSummary(
                attempt.key(),
                module,
                points,
                attempt.questions(),
                QuizScore.percent(points, attempt.questions()),
                outline.quizPassPercent(),
                passed,
                completed,
                objectives(outline, module, repository.items(attempt.key())),
                completed ? new NextStep.Finished() : next);
    }

    private List<QuizSummary.ObjectiveScore> objectives(
            CourseOutline outline, CourseOutline.Module module, List<QuizRepository.Item> items) {
        Map<QuestionVersionId, QuestionVersion> versions =
                pool.versions(items.stream().map(QuizRepository.Item::versionId).toList());
        List<String> keys =
                new ArrayList<>(module.objectives().stream().map(Objective::key).toList());
        versions.values().stream()
                .map(QuestionVersion::objectiveKey)
                .filter(key -> !keys.contains(key))
                .forEach(keys::add);
        return keys.stream()
                .distinct()
                .map(key -> score(
                        key,
                        outline,
                        module,
                        items.stream()
                                .filter(item -> Objects.requireNonNull(versions.get(item.versionId()))
                                        .objectiveKey()
                                        .equals(key))
                                .toList()))
                .filter(score -> score.questions() > 0)
                .toList();
    }

    private static QuizSummary.ObjectiveScore score(
            String key, CourseOutline outline, CourseOutline.Module module, List<QuizRepository.Item> items) {
        Objective objective = outline.objective(key);
        return new QuizSummary.ObjectiveScore(
                key,
                objective == null ? key : objective.text(),
                items.stream().map(QuizMarking::score).reduce(Fraction.ZERO, Fraction::plus),
                items.size(),
                module.lessons().stream()
                        .filter(lesson -> lesson.objectiveKeys().contains(key))
                        .toList());
    }

    private static Fraction score(QuizRepository.Item item) {
        return item.score() == null ? Fraction.ZERO : Fraction.parse(item.score());
    }
}
