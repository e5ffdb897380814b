package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device or tab that may or might write into a sitting.
 *
 * @param epoch its number, from 1; only the newest one moves answers
 * @param device what it calls itself, such as „Firefox, Android“
 */
record Writer(
        int epoch,
        String device,
        Instant openedAt,
        @Nullable Instant revokedAt) {

    /** Whether it may move answers of a sitting whose newest epoch is this. */
    boolean active(int newest) {
        return epoch == newest && revokedAt == null;
    }
}
