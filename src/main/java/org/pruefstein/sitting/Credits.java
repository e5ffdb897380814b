package org.pruefstein.sitting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives time credits, before the start and during a sitting; the deadline moves in the same transaction. */
@Component
class Credits {
    static final int MOST_SECONDS = 24 * 3600;

    private final JdbcClient jdbc;
    private final AttemptRepository attempts;
    private final ApplicationEventPublisher events;

    Credits(JdbcClient jdbc, AttemptRepository attempts, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.attempts = attempts;
        this.events = events;
    }

    /** A credit as the candidate is told of it: without its reason. */
    record Credit(CreditKind kind, int seconds) {}

    /**
     * Adds a credit.
     *
     * @param seconds 1 to 86,400
     * @throws DomainException {@code sitting.credit-ended} when the sitting has ended, {@code sitting.credit-amount}
     */
    @Transactional
    public void give(Seat seat, CreditKind kind, int seconds, String reason, @Nullable AccountId by) {
        if (seconds < 1 || seconds > MOST_SECONDS) {
            throw new DomainException("sitting.credit-amount");
        }
        attempts.prepare(seat);
        Attempt attempt = attempts.find(seat.registrationId())
                .flatMap(a -> attempts.lock(a.id()))
                .orElseThrow(() -> new NotFoundException("attempt"));
        if (attempt.ended() || attempt.missed()) {
            throw new DomainException("sitting.credit-ended");
        }
        jdbc.sql("""
                        INSERT INTO time_credit (registration_id, kind, seconds, reason, given_by, given_at)
                        VALUES (:registration, :kind, :seconds, :reason, :by, UTC_TIMESTAMP(6))""")
                .param("registration", seat.registrationId().value())
                .param("kind", kind.name())
                .param("seconds", seconds)
                .param("reason", reason)
                .param("by", by == null ? null : by.value())
                .update();
        attempts.reckonDeadline(seat.registrationId());
        events.publishEvent(new Audited(
                "sitting.time-credited",
                "attempt:" + attempt.id().value(),
                Map.of("kind", kind.name(), "seconds", String.valueOf(seconds))));
    }

    /** The credits of a registration, oldest first. */
    List<Credit> of(RegistrationId registration) {
        return jdbc.sql("SELECT kind, seconds FROM time_credit WHERE registration_id = :id ORDER BY id")
                .param("id", registration.value())
                .query(Credit.class)
                .list();
    }
}
