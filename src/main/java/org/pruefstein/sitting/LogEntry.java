package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a session's log.
 *
 * @param code kind of the credit or incident, or cause of the end
 * @param text the reason or note as typed, or the device; never the reason of an accommodation
 * @param amount seconds of a credit, number of a device, or position of a late entry
 * @param otherAt when the device says a late entry was written
 * @param person who noted or gave it; missing where the system or the candidate caused it
 */
public record LogEntry(
        Instant at,
        Kind kind,
        @Nullable String number,
        @Nullable String name,
        @Nullable String code,
        @Nullable String text,
        @Nullable Long amount,
        @Nullable Instant otherAt,
        @Nullable String person) {

    /** What happened. */
    public enum Kind {
        FROZEN,
        STARTED,
        DEVICE,
        CREDIT,
        INCIDENT,
        ENDED,
        LATE,
        RELEASED
    }
}
