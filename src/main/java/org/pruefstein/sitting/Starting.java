package org.pruefstein.sitting;

import java.util.Map;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.Seat;
import org.pruefstein.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts a sitting's clock, once however often it is asked. */
@Component
class Starting {
    private final AttemptRepository attempts;
    private final ApplicationEventPublisher events;

    Starting(AttemptRepository attempts, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.events = events;
    }

    /** @return whether this call started it */
    @Transactional
    public boolean start(Seat seat, Paper paper) {
        boolean started = attempts.start(seat, paper);
        if (started) {
            attempts.find(seat.registrationId())
                    .ifPresent(a -> events.publishEvent(new Audited(
                            "sitting.attempt-started",
                            "attempt:" + a.id().value(),
                            Map.of("session", String.valueOf(seat.sessionId().value())))));
        }
        return started;
    }
}
