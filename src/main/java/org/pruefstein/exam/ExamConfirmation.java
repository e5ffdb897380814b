package org.pruefstein.exam;

import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The step before the exam room: instructions to read at any time, identity and instructions to confirm once admitted. */
@Service
@Transactional
@PreAuthorize("isFullyAuthenticated()")
public class ExamConfirmation {
    private final CandidateExams exams;
    private final RegistrationRepository registrations;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    ExamConfirmation(
            CandidateExams exams,
            RegistrationRepository registrations,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.exams = exams;
        this.registrations = registrations;
        this.current = current;
        this.events = events;
    }

    /** A session one is registered for. @throws NotFoundException when one is not, or it is called off */
    @Transactional(readOnly = true)
    public CandidateExam find(SessionId id) {
        return exams.of(current.id(), id)
                .filter(CandidateExam::registered)
                .filter(e -> e.state() != SessionState.CANCELLED)
                .orElseThrow(() -> new NotFoundException("registration"));
    }

    /**
     * Confirms that one is the candidate and has read the instructions; the first time counts.
     *
     * @throws DomainException {@code exam.confirm-both} unless both are confirmed, {@code exam.not-admitted}
     */
    public void confirm(SessionId id, boolean identity, boolean instructions) {
        CandidateExam exam = find(id);
        if (!exam.admitted()) {
            throw new DomainException("exam.not-admitted");
        }
        if (!identity || !instructions) {
            throw new DomainException("exam.confirm-both");
        }
        Registration registration =
                registrations.find(id, current.id()).orElseThrow(() -> new NotFoundException("registration"));
        if (!registration.confirmed()) {
            registrations.confirm(registration.id());
            events.publishEvent(Audited.of(
                    "exam.instructions-confirmed",
                    "registration:" + registration.id().value()));
        }
    }
}
