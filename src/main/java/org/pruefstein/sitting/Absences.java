package org.pruefstein.sitting;

import java.util.Map;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes who never began a sitting: absent, or excused with a reason. Possible from the moment at which nobody may begin
 * any more; either can be changed into the other. Who is noted has no result, so that no failed exam comes of it.
 * Limited as {@link Invigilation} is.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class Absences {
    private final Seats seats;
    private final AttemptRepository attempts;
    private final AbsenceRepository absences;
    private final Incidents incidents;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    Absences(
            Seats seats,
            AttemptRepository attempts,
            AbsenceRepository absences,
            Incidents incidents,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.seats = seats;
        this.attempts = attempts;
        this.absences = absences;
        this.incidents = incidents;
        this.current = current;
        this.events = events;
    }

    /**
     * Notes somebody as absent without an excuse; who is noted so already stays so.
     *
     * @throws NotFoundException when there is no such seat in a session of one's own courses
     * @throws DomainException {@code sitting.absence-begun} when the person has begun, {@code sitting.absence-early}
     *     while somebody may still begin
     */
    public void markAbsent(SessionId session, RegistrationId registration) {
        mark(session, registration, AttemptState.ABSENT, "");
    }

    /**
     * Excuses somebody.
     *
     * @param reason 1–500 characters, kept in the log of the session
     * @throws NotFoundException as {@link #markAbsent}
     * @throws DomainException as {@link #markAbsent}, or when the reason is missing or too long
     */
    public void excuse(SessionId session, RegistrationId registration, String reason) {
        mark(session, registration, AttemptState.EXCUSED, Incidents.demand(reason, Invigilation.LONGEST_REASON));
    }

    private void mark(SessionId session, RegistrationId registration, AttemptState as, String reason) {
        Seat seat = seats.seat(registration)
                .filter(s -> s.sessionId().equals(session))
                .filter(s -> absences.mayMark(session, current.id()))
                .orElseThrow(() -> new NotFoundException("seat"));
        attempts.prepare(seat);
        Attempt attempt = attempts.find(registration)
                .flatMap(a -> attempts.lock(a.id()))
                .orElseThrow(() -> new NotFoundException("attempt"));
        if (attempt.state() == as) {
            return;
        }
        if (!absences.mark(attempt.id(), as, current.id())) {
            throw new DomainException(
                    attempt.state() == AttemptState.READY || attempt.missed()
                            ? "sitting.absence-early"
                            : "sitting.absence-begun");
        }
        incidents.append(session, attempt.id(), IncidentKind.valueOf(as.name()), reason, current.id());
        events.publishEvent(
                new Audited("sitting.absence-marked", "attempt:" + attempt.id().value(), Map.of("as", as.name())));
    }
}
