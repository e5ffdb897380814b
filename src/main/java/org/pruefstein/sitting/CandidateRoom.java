package org.pruefstein.sitting;

import java.time.Instant;
import java.util.Optional;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Leads a candidate to their own sitting. A sign-in that is only remembered is not enough. */
@Service
class CandidateRoom {
    private final Seats seats;
    private final AttemptRepository attempts;
    private final Starting starting;
    private final StartThrottle throttle;
    private final CurrentAccount current;
    private final DatabaseTime time;
    private final JdbcClient jdbc;

    CandidateRoom(
            Seats seats,
            AttemptRepository attempts,
            Starting starting,
            StartThrottle throttle,
            CurrentAccount current,
            DatabaseTime time,
            JdbcClient jdbc) {
        this.seats = seats;
        this.attempts = attempts;
        this.starting = starting;
        this.throttle = throttle;
        this.current = current;
        this.time = time;
        this.jdbc = jdbc;
    }

    /** What the candidate finds now. @throws NotFoundException when they have no seat in this session */
    @PreAuthorize("isFullyAuthenticated()")
    public Room enter(SessionId session) {
        Seat seat = seat(session);
        Optional<Attempt> attempt = attempts.find(seat.registrationId());
        return new Room(phase(seat, attempt), seat, attempt);
    }

    /**
     * Starts the clock. Starting again changes nothing.
     *
     * @throws DomainException {@code sitting.start-code-wrong}, {@code sitting.start-wait} after five wrong codes, or
     *     {@code sitting.start-window} when the session does not allow a start at this moment
     */
    @PreAuthorize("isFullyAuthenticated()")
    public void start(SessionId session, String code) {
        Seat seat = seat(session);
        attempts.prepare(seat);
        if (begun(seat)) {
            return;
        }
        if (throttle.blocked(seat.registrationId())) {
            throw new DomainException("sitting.start-wait");
        }
        if (!seats.startCodeMatches(session, code)) {
            throttle.failed(seat.registrationId());
            throw new DomainException("sitting.start-code-wrong");
        }
        boolean started = seat.paperId() != null && starting.start(seat, seats.paper(seat.paperId()));
        if (!started && !begun(seat)) {
            throw new DomainException("sitting.start-window");
        }
    }

    private Seat seat(SessionId session) {
        return seats.seat(session, current.id()).orElseThrow(() -> new NotFoundException("seat"));
    }

    private boolean begun(Seat seat) {
        return attempts.find(seat.registrationId())
                .filter(a -> a.startedAt() != null)
                .isPresent();
    }

    private Room.Phase phase(Seat seat, Optional<Attempt> attempt) {
        if (attempt.filter(Attempt::ended).isPresent()) {
            return Room.Phase.ENDED;
        }
        if (attempt.filter(Attempt::open).isPresent()) {
            return Room.Phase.OPEN;
        }
        Instant now = time.instant();
        if (!now.isBefore(seat.closesAt())) {
            return Room.Phase.CLOSED;
        }
        if (!confirmed(seat)) {
            return Room.Phase.CONFIRM;
        }
        if (now.isBefore(seat.opensAt())) {
            return Room.Phase.EARLY;
        }
        return seat.paperId() == null || seat.state() != SessionState.FROZEN ? Room.Phase.NOT_READY : Room.Phase.START;
    }

    private boolean confirmed(Seat seat) {
        return jdbc.sql("""
                                SELECT COUNT(*) FROM registration WHERE id = :id AND identity_confirmed_at IS NOT NULL
                                  AND instructions_confirmed_at IS NOT NULL""")
                        .param("id", seat.registrationId().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
