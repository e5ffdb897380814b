package org.pruefstein.learning;

import java.util.List;
import java.util.Objects;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.shared.Fraction;
import org.springframework.stereotype.Component;

/** Ends a quiz and sums it up. */
@Component
class QuizMarking {
    private final QuizRepository repository;
    private final AuthoredAttempts attempts;
    private final ObjectiveScores scores;
    private final ModuleCompletion completion;
    private final LearningProgress progress;
    private final Enrolments enrolments;

    QuizMarking(
            QuizRepository repository,
            AuthoredAttempts attempts,
            ObjectiveScores scores,
            ModuleCompletion completion,
            LearningProgress progress,
            Enrolments enrolments) {
        this.repository = repository;
        this.attempts = attempts;
        this.scores = scores;
        this.completion = completion;
        this.progress = progress;
        this.enrolments = enrolments;
    }

    /** Ends a quiz of which every question has its score, and records what follows. */
    void settle(QuizRepository.Attempt attempt) {
        if (repository.items(attempt.key()).stream().allMatch(QuizRepository.Item::settled)) {
            finish(attempt);
        }
    }

    /** An instructor's quiz completes nothing. */
    private void finish(QuizRepository.Attempt attempt) {
        List<QuizRepository.Item> items = repository.items(attempt.key());
        Fraction points = items.stream().map(ObjectiveScores::score).reduce(Fraction.ZERO, Fraction::plus);
        if (attempt.authoredVersionId() != null) {
            int needed = attempts.plan(attempt.authoredVersionId()).passPercent();
            repository.finish(attempt.key(), points, QuizScore.passed(points, items.size(), needed));
            return;
        }
        Enrolment place = enrolments.find(attempt.enrolmentId()).orElseThrow();
        CourseProgress course = progress.of(place);
        CourseOutline.Module module =
                course.module(attempt.moduleKey()).orElseThrow().module();
        boolean passed = QuizScore.passed(points, items.size(), course.outline().quizPassPercent());
        repository.finish(attempt.key(), points, passed);
        if (passed) {
            completion.quizPassed(place, module, attempt.key(), QuizScore.percent(points, items.size()));
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
                repository.selfRated(attempt.key()),
                scores.of(outline, module, repository.items(attempt.key())),
                completed ? new NextStep.Finished() : next);
    }
}
