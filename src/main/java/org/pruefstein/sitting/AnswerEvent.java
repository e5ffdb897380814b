package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An entry as it is kept; never changed.
 *
 * @param answer canonical JSON; missing when the entry was refused
 * @param raw the beginning of what was sent when it was refused
 * @param writtenAt when the device says it was written
 */
record AnswerEvent(
        int epoch,
        int seq,
        int position,
        @Nullable String answer,
        EntryOutcome outcome,
        @Nullable String reason,
        @Nullable String raw,
        @Nullable Instant writtenAt,
        Instant receivedAt) {

    EntryResult result() {
        return new EntryResult(position, seq, outcome, reason);
    }
}
