package org.pruefstein.sitting;

import java.time.Instant;
import java.time.ZoneId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;

/**
 * The session an invigilator looks after.
 *
 * @param at the database's time at which this was read
 */
public record BoardSession(
        SessionId id,
        String courseKey,
        String title,
        SessionState state,
        Instant opensAt,
        Instant closesAt,
        boolean commonEnd,
        String zone,
        Instant at) {
    /** Whether it is held and nobody may begin any more. */
    public boolean closed() {
        return (state == SessionState.FROZEN || state == SessionState.RELEASED) && !closesAt.isAfter(at);
    }

    /** Where the session takes place, for showing times. */
    public ZoneId place() {
        return ZoneId.of(zone);
    }
}
