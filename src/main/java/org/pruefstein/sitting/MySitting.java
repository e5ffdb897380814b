package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A candidate's own sitting in short.
 *
 * @param state where it stands; READY before the start
 * @param begun whether the clock has started
 * @param endedAt when it ended
 * @param endCause how it ended
 * @param receipt SHA-256 of the receipt, hexadecimal
 * @param answered saved answers that are not blank
 * @param late entries that came after the end
 */
public record MySitting(
        AttemptState state,
        boolean begun,
        @Nullable Instant endedAt,
        @Nullable EndCause endCause,
        @Nullable String receipt,
        int answered,
        int questions,
        int late,
        String zone) {
    public boolean ended() {
        return endedAt != null;
    }
}
