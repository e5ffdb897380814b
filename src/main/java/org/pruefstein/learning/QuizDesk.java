package org.pruefstein.learning;

import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing and publishing quizzes. For instructors of the quiz's course; to anybody else a quiz does not exist. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).INSTRUCTOR)")
public class QuizDesk {
    private final AuthoredQuizRepository repository;
    private final PlanReferences references;
    private final PlanPool pool;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    QuizDesk(
            AuthoredQuizRepository repository,
            PlanReferences references,
            PlanPool pool,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.references = references;
        this.pool = pool;
        this.current = current;
        this.events = events;
    }

    /** A quiz for its editor. @throws NotFoundException when not for this person */
    @Transactional(readOnly = true)
    public AuthoredQuiz open(AuthoredQuizId id) {
        return quiz(repository.find(id, current.id()).orElseThrow(() -> new NotFoundException("quiz")));
    }

    /** A new quiz as a draft. @throws IncompletePlanException with the places to correct */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
    public AuthoredQuiz create(String courseKey, QuizPlan plan) {
        IncompletePlanException.demandNone(QuizPlanCheck.limits(plan));
        references.demand(courseKey, plan);
        return open(repository.insert(courseKey, plan, current.id()));
    }

    /**
     * Saves the draft; what is published stays.
     *
     * @throws IncompletePlanException with the places to correct
     * @throws DomainException {@code learning.plan-changed-meanwhile}
     */
    public AuthoredQuiz save(AuthoredQuizId id, int revision, QuizPlan plan) {
        IncompletePlanException.demandNone(QuizPlanCheck.limits(plan));
        AuthoredQuizRepository.Row row = repository.take(id, revision, current.id());
        references.demand(row.courseKey(), plan);
        repository.update(id, plan);
        return open(id);
    }

    /**
     * Offers the draft to learners as a new version; attempts under way keep theirs. Without a change since the last
     * version there is no new one, so that a second click does no harm.
     *
     * @throws IncompletePlanException with the places to correct, such as a rule that cannot be filled
     * @throws DomainException {@code learning.plan-changed-meanwhile}
     */
    public AuthoredQuiz publish(AuthoredQuizId id, int revision) {
        AuthoredQuizRepository.Row row = repository.take(id, revision, current.id());
        QuizPlan plan = row.readPlan();
        IncompletePlanException.demandNone(QuizPlanCheck.gaps(plan, pool.of(row.courseKey(), plan)));
        if (row.state() != AuthoredQuizState.PUBLISHED || !plan.equals(row.readPublished())) {
            repository.publish(id, row.number() + 1, plan, current.id());
            audit("learning.quiz-published", id, row.courseKey(), row.number() + 1);
        }
        return open(id);
    }

    /** No longer offers it; attempts under way can be finished. @throws DomainException as {@link #save} */
    public AuthoredQuiz retire(AuthoredQuizId id, int revision) {
        AuthoredQuizRepository.Row row = repository.take(id, revision, current.id());
        if (!row.retired()) {
            repository.retire(id);
            audit("learning.quiz-retired", id, row.courseKey(), row.number());
        }
        return open(id);
    }

    /** Takes a retirement back. @throws DomainException as {@link #save} */
    public AuthoredQuiz restore(AuthoredQuizId id, int revision) {
        AuthoredQuizRepository.Row row = repository.take(id, revision, current.id());
        if (row.retired()) {
            repository.restore(id);
            audit("learning.quiz-restored", id, row.courseKey(), row.number());
        }
        return open(id);
    }

    private AuthoredQuiz quiz(AuthoredQuizRepository.Row row) {
        QuizPlan plan = row.readPlan();
        return new AuthoredQuiz(
                new AuthoredQuizId(row.id()),
                row.version(),
                row.courseKey(),
                row.state(),
                plan,
                row.readPublished(),
                row.number(),
                references.missing(row.courseKey(), plan));
    }

    private void audit(String action, AuthoredQuizId id, String courseKey, int number) {
        Map<String, String> facts = Map.of("course", courseKey, "version", String.valueOf(number));
        events.publishEvent(new Audited(action, "authored_quiz:" + id.value(), facts));
    }
}
