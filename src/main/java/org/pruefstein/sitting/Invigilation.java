package org.pruefstein.sitting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * An examiner's work while a session is sat: give time, note incidents, close a sitting, shut out a device. Limited to
 * the sessions of one's own courses; another's session is as unknown as one that does not exist.
 */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).EXAMINER)")
public class Invigilation {
    /** Longest reason of a credit or an end, in characters. */
    public static final int LONGEST_REASON = 500;

    private final BoardQueries queries;
    private final Seats seats;
    private final AttemptRepository attempts;
    private final WriterRepository writers;
    private final Credits credits;
    private final Incidents incidents;
    private final Ending ending;
    private final CurrentAccount current;
    private final ApplicationEventPublisher events;

    Invigilation(
            BoardQueries queries,
            Seats seats,
            AttemptRepository attempts,
            WriterRepository writers,
            Credits credits,
            Incidents incidents,
            Ending ending,
            CurrentAccount current,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.seats = seats;
        this.attempts = attempts;
        this.writers = writers;
        this.credits = credits;
        this.incidents = incidents;
        this.ending = ending;
        this.current = current;
        this.events = events;
    }

    /**
     * Gives one person more time, before the start or during the sitting.
     *
     * @param minutes 1–1,440
     * @throws DomainException {@code sitting.credit-amount}, {@code sitting.credit-ended}, or when the reason is
     *     missing or longer than {@link #LONGEST_REASON}
     */
    public void give(SessionId session, RegistrationId registration, CreditKind kind, int minutes, String reason) {
        Seat seat = seat(session, registration);
        if (minutes < 1 || minutes > Credits.MOST_SECONDS / 60) {
            throw new DomainException("sitting.credit-amount");
        }
        credits.give(seat, kind, minutes * 60, Incidents.demand(reason, LONGEST_REASON), current.id());
    }

    /**
     * Notes an incident of one person, or of the whole session when there is none.
     *
     * @throws DomainException when the text is missing or longer than 1,000 characters
     */
    public void note(SessionId session, @Nullable RegistrationId registration, IncidentKind kind, String text) {
        demand(session);
        if (!kind.byHand()) {
            throw new IllegalArgumentException("written by the system only: " + kind);
        }
        AttemptId attempt = registration == null
                ? null
                : prepared(seat(session, registration)).id();
        incidents.note(session, attempt, kind, text, current.id());
    }

    /** Ends an open sitting; what is saved is handed in. @throws DomainException {@code sitting.close-not-open} */
    public void close(SessionId session, RegistrationId registration, String reason) {
        Attempt attempt = prepared(seat(session, registration));
        incidents.note(
                session, attempt.id(), IncidentKind.CLOSED, Incidents.demand(reason, LONGEST_REASON), current.id());
        if (!ending.end(attempt.id(), EndCause.CLOSED)) {
            throw new DomainException("sitting.close-not-open");
        }
    }

    /** Shuts out a device; its token is worth nothing from then on. @throws NotFoundException when it is not there */
    public void revoke(SessionId session, RegistrationId registration, int epoch, String reason) {
        Attempt attempt = prepared(seat(session, registration));
        String why = Incidents.demand(reason, LONGEST_REASON);
        if (!writers.revoke(attempt.id(), epoch, current.id())) {
            throw new NotFoundException("writer");
        }
        incidents.note(session, attempt.id(), IncidentKind.REVOKED, why, current.id());
        events.publishEvent(new Audited(
                "sitting.writer-revoked", "attempt:" + attempt.id().value(), Map.of("epoch", String.valueOf(epoch))));
    }

    private void demand(SessionId session) {
        if (queries.session(session, current.id()).isEmpty()) {
            throw new NotFoundException("session");
        }
    }

    private Seat seat(SessionId session, RegistrationId registration) {
        demand(session);
        return seats.seat(registration)
                .filter(s -> s.sessionId().equals(session))
                .orElseThrow(() -> new NotFoundException("seat"));
    }

    private Attempt prepared(Seat seat) {
        attempts.prepare(seat);
        return attempts.find(seat.registrationId())
                .flatMap(a -> attempts.lock(a.id()))
                .orElseThrow(() -> new NotFoundException("attempt"));
    }
}
