package org.pruefstein.sitting;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.PaperId;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.CanonicalJson;

/**
 * A sitting as it stands.
 *
 * @param epoch number of the device that may write; 0 before the first
 * @param flagged JSON array of the positions the candidate wants to look at again
 * @param at the database's time at which this was read
 * @param late whether deadline and grace had passed then
 * @param remainingMillis time left then, in milliseconds, never negative
 */
record Attempt(
        AttemptId id,
        SessionId sessionId,
        RegistrationId registrationId,
        AccountId accountId,
        String courseKey,
        AttemptState state,
        @Nullable PaperId paperId,
        @Nullable String paperHash,
        @Nullable Instant startedAt,
        @Nullable Instant deadlineAt,
        @Nullable Instant endedAt,
        @Nullable String endCause,
        int epoch,
        @Nullable Instant lastContactAt,
        String flagged,
        Instant at,
        boolean late,
        long remainingMillis) {

    public boolean open() {
        return state == AttemptState.OPEN;
    }

    /** Whether it was never begun and is noted as such. */
    boolean missed() {
        return state.missed();
    }

    /** Whether nothing was heard of its page for some seconds, so that a sign of life is worth a note. */
    boolean quiet() {
        Instant heard = lastContactAt;
        return heard == null || heard.isBefore(at.minusSeconds(4));
    }

    public boolean ended() {
        return endedAt != null;
    }

    /** The paper of a sitting that has begun. */
    PaperId paper() {
        if (paperId == null) {
            throw new IllegalStateException("not started: " + id);
        }
        return paperId;
    }

    List<Integer> flaggedPositions() {
        return Arrays.stream(CanonicalJson.read(flagged, Integer[].class)).toList();
    }
}
