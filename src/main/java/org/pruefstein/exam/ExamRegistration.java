package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * One's own registrations. Sessions of courses one has no place in do not exist. Registering and withdrawing hold the
 * session's lock, so that none of them meets the drawing of the papers.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class ExamRegistration {
    private final SessionRepository sessions;
    private final RegistrationRepository registrations;
    private final CandidateExams exams;
    private final Admissions admissions;
    private final Registering registering;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    ExamRegistration(
            SessionRepository sessions,
            RegistrationRepository registrations,
            CandidateExams exams,
            Admissions admissions,
            Registering registering,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.registrations = registrations;
        this.exams = exams;
        this.admissions = admissions;
        this.registering = registering;
        this.current = current;
        this.events = events;
    }

    /**
     * The sessions one is registered for, and those one can register for; to come and running first, then the past. Who
     * has completed all modules meanwhile is admitted first.
     */
    public List<CandidateExam> list() {
        List<CandidateExam> found = exams.of(current.id());
        List<CandidateExam> due = found.stream()
                .filter(e -> e.registration() == RegistrationState.REGISTERED && !e.over())
                .filter(e -> e.progress().complete())
                .toList();
        due.forEach(e -> sessions.lock(e.id()).ifPresent(registering::admitDue));
        return due.isEmpty() ? found : exams.of(current.id());
    }

    /**
     * Registers; who has completed all modules is admitted at once. Who is registered already stays so.
     *
     * @return the session as it is now, with what is missing
     * @throws DomainException {@code exam.registration-closed} once the papers are drawn or the session has begun
     */
    public CandidateExam register(SessionId id) {
        own(id);
        ExamSession session = sessions.lock(id).orElseThrow(() -> new NotFoundException("session"));
        if (!own(id).open()) {
            throw new DomainException("exam.registration-closed");
        }
        registering.register(session, current.id(), current.id());
        registering.admitDue(session);
        return own(id);
    }

    /** Gives one's place back. @throws DomainException {@code exam.withdraw-too-late} once the papers are drawn */
    public void withdraw(SessionId id) {
        own(id);
        ExamSession session = sessions.lock(id).orElseThrow(() -> new NotFoundException("session"));
        Registration registration =
                registrations.find(id, current.id()).orElseThrow(() -> new NotFoundException("registration"));
        if (session.state() != SessionState.PLANNED || !registrations.withdraw(registration.id(), current.id())) {
            throw new DomainException("exam.withdraw-too-late");
        }
        events.publishEvent(Audited.of(
                "exam.registration-withdrawn",
                "registration:" + registration.id().value()));
    }

    private CandidateExam own(SessionId id) {
        return exams.of(current.id(), id).orElseThrow(() -> new NotFoundException("session"));
    }
}
