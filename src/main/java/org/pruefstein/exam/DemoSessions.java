package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans and freezes sessions without a person who does it: for the demo data. Never called by a page. */
@Component
public class DemoSessions {
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final RegistrationRepository registrations;
    private final Registering registering;
    private final Admissions admissions;
    private final FreezeCheck check;
    private final Freeze freeze;

    DemoSessions(
            SessionRepository sessions,
            SessionQueries queries,
            RegistrationRepository registrations,
            Registering registering,
            Admissions admissions,
            FreezeCheck check,
            Freeze freeze) {
        this.sessions = sessions;
        this.queries = queries;
        this.registrations = registrations;
        this.registering = registering;
        this.admissions = admissions;
        this.check = check;
        this.freeze = freeze;
    }

    /** Plans a session of the course's newest blueprint of this kind; nothing when it offers none. */
    @Transactional
    public Optional<SessionId> plan(String courseKey, Blueprint.Kind kind, SessionPlan plan) {
        return queries.blueprints(courseKey).stream()
                .filter(b -> b.blueprint().kind() == kind)
                .findFirst()
                .map(b -> sessions.insert(courseKey, b.id(), plan, StartCode.next(), null));
    }

    /** Registers these people, all with a place in a run of the course, and admits each for this reason. */
    @Transactional
    public void admit(SessionId id, List<AccountId> people, String reason) {
        ExamSession session = lock(id);
        for (AccountId person : people) {
            registering.register(session, person, null);
            registrations.find(id, person).ifPresent(r -> admissions.admit(r.id(), Admission.EXAMINER, null, reason));
        }
        registering.serveLate(session);
    }

    /** Confirms identity and instructions for these people. */
    @Transactional
    public void confirm(SessionId id, List<AccountId> people) {
        people.forEach(person -> registrations.find(id, person).ifPresent(r -> registrations.confirm(r.id())));
    }

    /** Draws the papers; whether nothing stood against it. */
    @Transactional
    public boolean freeze(SessionId id) {
        ExamSession session = lock(id);
        if (!check.obstacles(session).isEmpty()) {
            return false;
        }
        freeze.freeze(session, null);
        return true;
    }

    private ExamSession lock(SessionId id) {
        return sessions.lock(id).orElseThrow(() -> new NotFoundException("session"));
    }
}
