package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.RegistrationId;

/**
 * How one candidate's sitting stands, as the invigilator sees it.
 *
 * @param answered questions with an answer that is not blank
 * @param questions all questions of the paper; 0 before the start
 * @param flagged questions the candidate wants to look at again
 * @param silentSeconds time since the page was last heard of
 * @param remainingSeconds working time left, never negative
 * @param creditSeconds time credited so far
 * @param late entries that came after the end
 * @param devices how many devices or tabs have been allowed to write
 */
public record BoardRow(
        RegistrationId registrationId,
        String number,
        String name,
        @Nullable AttemptId attemptId,
        AttemptState state,
        int answered,
        int questions,
        int flagged,
        @Nullable Long silentSeconds,
        @Nullable Instant startedAt,
        @Nullable Instant deadlineAt,
        long remainingSeconds,
        @Nullable Instant endedAt,
        @Nullable String endCause,
        int creditSeconds,
        int late,
        int devices,
        int incidents) {
    /** Seconds without a sign of life after which the invigilator is warned. */
    public static final int SILENT = 60;

    public boolean open() {
        return state == AttemptState.OPEN;
    }

    /** Whether the person has a seat, has not begun, and nothing is noted about that. */
    public boolean waiting() {
        return startedAt == null && !state.missed();
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** Whether a sitting is open but nothing has been heard of its page for more than a minute. */
    public boolean silent() {
        return open() && silentSeconds != null && silentSeconds > SILENT;
    }
}
