package org.pruefstein.learning;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.Fraction;
import org.springframework.stereotype.Component;

/** What a person's attempts at instructors' quizzes came to. */
@Component
class CourseQuizResults {
    private final AuthoredAttempts attempts;
    private final QuizRepository repository;
    private final QuizQuestions questions;
    private final ObjectiveScores scores;

    CourseQuizResults(
            AuthoredAttempts attempts, QuizRepository repository, QuizQuestions questions, ObjectiveScores scores) {
        this.attempts = attempts;
        this.repository = repository;
        this.questions = questions;
        this.scores = scores;
    }

    /** A quiz with this person's record. @param taken all attempts of the person */
    CourseQuiz quiz(AuthoredAttempts.Offer offer, int size, List<QuizRepository.Attempt> taken) {
        QuizPlan plan = offer.readPlan();
        int begun = (int) of(offer.key(), taken).count();
        return new CourseQuiz(
                offer.key(),
                plan,
                size,
                of(offer.key(), taken).map(QuizQueries::record).reduce(QuizRecord.NONE, QuizRecord::plus),
                plan.attempts() == null ? null : Math.max(0, plan.attempts() - begun));
    }

    /** The attempt finished last. */
    Optional<CourseQuizSummary> last(CourseOutline outline, AuthoredQuizId id, List<QuizRepository.Attempt> taken) {
        return of(id, taken)
                .filter(attempt -> attempt.finishedAt() != null)
                .reduce((_, later) -> later)
                .map(attempt -> summary(outline, attempt));
    }

    private CourseQuizSummary summary(CourseOutline outline, QuizRepository.Attempt attempt) {
        QuizPlan plan = attempts.plan(Objects.requireNonNull(attempt.authoredVersionId()));
        Fraction points = Fraction.parse(Objects.requireNonNull(attempt.points()));
        return new CourseQuizSummary(
                outline,
                plan,
                points,
                attempt.questions(),
                QuizScore.percent(points, attempt.questions()),
                Boolean.TRUE.equals(attempt.passed()),
                scores.of(outline, repository.items(attempt.key())),
                questions.all(attempt));
    }

    private static Stream<QuizRepository.Attempt> of(AuthoredQuizId id, List<QuizRepository.Attempt> taken) {
        return taken.stream().filter(attempt -> attempt.authoredQuizId() == id.value());
    }
}
