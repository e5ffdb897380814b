package org.pruefstein.grading;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.AttemptState;

/** A candidate of a session with where the sitting stands. */
record Roster(
        RegistrationId registrationId,
        AccountId accountId,
        @Nullable EnrolmentId enrolmentId,
        int number,
        String name,
        @Nullable AttemptId attemptId,
        AttemptState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endCause,
        int late) {
    /** The sitting of somebody who has begun. */
    AttemptId attempt() {
        return Objects.requireNonNull(attemptId, "not begun");
    }

    /** When somebody who has begun did so. */
    Instant begun() {
        return Objects.requireNonNull(startedAt, "not begun");
    }
}
