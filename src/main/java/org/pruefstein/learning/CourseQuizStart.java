package org.pruefstein.learning;

import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.question.PoolItem;
import org.pruefstein.shared.DomainException;
import org.springframework.stereotype.Component;

/** Begins attempts at instructors' quizzes. */
@Component
class CourseQuizStart {
    private final AuthoredAttempts attempts;
    private final QuizStart start;
    private final QuizQueries queries;
    private final PlanPool pool;
    private final SecureRandom random = new SecureRandom();

    CourseQuizStart(AuthoredAttempts attempts, QuizStart start, QuizQueries queries, PlanPool pool) {
        this.attempts = attempts;
        this.start = start;
        this.queries = queries;
        this.pool = pool;
    }

    /**
     * The attempt under way, or a new one.
     *
     * @throws DomainException {@code learning.no-questions} or {@code learning.no-attempt-left}
     */
    QuizRepository.Attempt begin(Enrolment place, AuthoredAttempts.Offer offer) {
        return open(place, offer.key()).orElseGet(() -> {
            QuizPlan plan = offer.readPlan();
            List<PoolItem> drawn = pool.draw(place.courseKey(), plan, queries.drawn(place.id()), random);
            if (drawn.isEmpty()) {
                throw new DomainException("learning.no-questions");
            }
            if (!attempts.insert(place.id(), offer, drawn.size(), plan.attempts())) {
                throw new DomainException("learning.no-attempt-left");
            }
            QuizRepository.Attempt attempt = open(place, offer.key()).orElseThrow();
            start.keep(attempt.key(), drawn);
            return attempt;
        });
    }

    /** The attempt under way. */
    Optional<QuizRepository.Attempt> open(Enrolment place, AuthoredQuizId quiz) {
        return attempts.of(place.id()).stream()
                .filter(attempt -> attempt.authoredQuizId() == quiz.value() && attempt.finishedAt() == null)
                .findFirst();
    }

    /** How many questions a new attempt has now. */
    int size(String courseKey, QuizPlan plan) {
        return pool.draw(courseKey, plan, Map.of(), random).size();
    }
}
