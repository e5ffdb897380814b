package org.pruefstein.exam;

import java.util.Collection;
import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The examiner's work on a session's candidates. Every change holds the session's lock, so that none meets the drawing. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class SessionCandidates {
    private static final int MAX_REASON = 500;
    private static final int MAX_PEOPLE = 1000;
    private final SessionAccess access;
    private final SessionRepository sessions;
    private final RegistrationRepository registrations;
    private final CandidateQueries queries;
    private final CandidateRoll roll;
    private final Admissions admissions;
    private final Registering registering;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    SessionCandidates(
            SessionAccess access,
            SessionRepository sessions,
            RegistrationRepository registrations,
            CandidateQueries queries,
            CandidateRoll roll,
            Admissions admissions,
            Registering registering,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.access = access;
        this.sessions = sessions;
        this.registrations = registrations;
        this.queries = queries;
        this.roll = roll;
        this.admissions = admissions;
        this.registering = registering;
        this.current = current;
        this.events = events;
    }

    /** All who have not withdrawn, by name; who has completed all modules meanwhile is admitted first. */
    public List<CandidateItem> list(SessionId id) {
        ExamSession session = access.examined(id);
        if (!admissions.due(id).isEmpty() && open(session)) {
            registering.admitDue(access.locked(id));
        }
        return roll.of(id);
    }

    /** Up to 1,000 people of the course's runs who are not registered, by name. */
    public List<PersonOfCourse> people(SessionId id) {
        return queries.people(id, access.examined(id).courseKey(), MAX_PEOPLE);
    }

    /**
     * Registers people of the course's runs; those who have completed all modules are admitted at once.
     *
     * @throws NotFoundException when one of them has no place in a run of the course
     * @throws DomainException {@code exam.not-open} once the session is over or called off
     */
    public void register(SessionId id, Collection<AccountId> people) {
        ExamSession session = demandOpen(access.locked(id));
        people.forEach(person -> registering.register(session, person, current.id()));
        registering.admitDue(session);
    }

    /**
     * Admits who waits, although modules are missing. In a frozen session they get their papers at once.
     *
     * @param reason 1–500 characters, kept with the admission
     * @throws DomainException {@code exam.reason-required}, or {@code exam.not-open}
     */
    public void admit(SessionId id, Collection<RegistrationId> waiting, String reason) {
        if (reason.isBlank() || reason.strip().length() > MAX_REASON) {
            throw new DomainException("exam.reason-required");
        }
        ExamSession session = demandOpen(access.locked(id));
        for (RegistrationId registration : waiting) {
            admissions.admit(own(id, registration).id(), Admission.EXAMINER, current.id(), reason.strip());
        }
        registering.serveLate(session);
    }

    /** Takes somebody's registration back. @throws DomainException {@code exam.has-paper} once their paper is drawn */
    public void withdraw(SessionId id, RegistrationId registration) {
        access.locked(id);
        if (!registrations.withdraw(own(id, registration).id(), current.id())) {
            throw new DomainException("exam.has-paper");
        }
        events.publishEvent(Audited.of("exam.registration-withdrawn", "registration:" + registration.value()));
    }

    private Registration own(SessionId session, RegistrationId id) {
        return registrations.find(session, id).orElseThrow(() -> new NotFoundException("registration"));
    }

    private ExamSession demandOpen(ExamSession session) {
        if (!open(session)) {
            throw new DomainException("exam.not-open");
        }
        return session;
    }

    private boolean open(ExamSession session) {
        return (session.state() == SessionState.PLANNED || session.state() == SessionState.FROZEN)
                && !sessions.closed(session.id());
    }
}
