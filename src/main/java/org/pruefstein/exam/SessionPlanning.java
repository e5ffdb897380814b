package org.pruefstein.exam;

import java.util.Map;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examiner's planning: make sessions, change them until they are frozen, call them off until they begin. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class SessionPlanning {
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final BlueprintRepository blueprints;
    private final SessionAccess access;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    SessionPlanning(
            SessionRepository sessions,
            SessionQueries queries,
            BlueprintRepository blueprints,
            SessionAccess access,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.queries = queries;
        this.blueprints = blueprints;
        this.access = access;
        this.current = current;
        this.events = events;
    }

    /**
     * Makes a session with a new start code.
     *
     * @throws NotFoundException when the course offers no such blueprint
     * @throws DomainException {@code exam.window-short} or {@code exam.window-over}
     */
    @PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).EXAMINER, #courseKey)")
    public SessionId plan(String courseKey, BlueprintId blueprint, SessionPlan plan) {
        BlueprintChoice choice = queries.blueprints(courseKey).stream()
                .filter(b -> b.id().equals(blueprint))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("blueprint"));
        plan.leavesTimeFor(choice.blueprint());
        SessionId id = sessions.insert(courseKey, blueprint, plan, StartCode.next(), current.id());
        demandFuture(id);
        events.publishEvent(new Audited("exam.session-planned", subject(id), facts(plan)));
        return id;
    }

    /**
     * Changes a planned session.
     *
     * @throws DomainException {@code exam.window-short}, {@code exam.window-over} or {@code exam.not-planned}
     * @throws OptimisticLockingFailureException when somebody changed it since this version
     */
    public void change(SessionId id, int version, SessionPlan plan) {
        ExamSession session = access.locked(id);
        if (session.state() != SessionState.PLANNED) {
            throw new DomainException("exam.not-planned");
        }
        plan.leavesTimeFor(blueprints.load(session.blueprintId()));
        sessions.update(id, version, plan);
        demandFuture(id);
        events.publishEvent(new Audited("exam.session-changed", subject(id), facts(plan)));
    }

    /**
     * Calls a session off; to its candidates it stays visible as called off.
     *
     * @throws DomainException {@code exam.cancel-too-late} when somebody may have started, or it is called off already
     */
    public void cancel(SessionId id) {
        ExamSession session = access.locked(id);
        try {
            sessions.cancel(id, session.version(), current.id());
        } catch (OptimisticLockingFailureException e) {
            throw new DomainException("exam.cancel-too-late");
        }
        events.publishEvent(Audited.of("exam.session-cancelled", subject(id)));
    }

    private void demandFuture(SessionId id) {
        if (sessions.closed(id)) {
            throw new DomainException("exam.window-over");
        }
    }

    private static String subject(SessionId id) {
        return "exam_session:" + id.value();
    }

    private static Map<String, String> facts(SessionPlan plan) {
        return Map.of(
                "opens", plan.opensAt().toString(), "closes", plan.closesAt().toString());
    }
}
