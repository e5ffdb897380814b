package org.pruefstein.exam;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.pruefstein.shared.DomainException;

/** Turns what a clock on the wall shows into an instant; the two hours of a year where it does not are refused. */
public final class WallClock {
    private WallClock() {}

    /**
     * The instant at which clocks of this zone show this time.
     *
     * @throws DomainException {@code exam.time-gap} when they never do, {@code exam.time-twice} when they do twice
     */
    public static Instant instant(LocalDateTime time, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        if (offsets.isEmpty()) {
            throw new DomainException("exam.time-gap");
        }
        if (offsets.size() > 1) {
            throw new DomainException("exam.time-twice");
        }
        return time.toInstant(offsets.getFirst());
    }
}
