package org.pruefstein.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;

/** A person's registration for a session. */
public record Registration(
        RegistrationId id,
        SessionId sessionId,
        AccountId accountId,
        @Nullable EnrolmentId enrolmentId,
        RegistrationState state,
        @Nullable PaperId paperId,
        @Nullable Instant identityConfirmedAt,
        @Nullable Instant instructionsConfirmedAt) {
    /** Whether nothing is left to confirm before the start. */
    public boolean confirmed() {
        return identityConfirmedAt != null && instructionsConfirmedAt != null;
    }
}
