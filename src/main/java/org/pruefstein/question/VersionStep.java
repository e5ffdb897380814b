package org.pruefstein.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;

/**
 * A step on the way of a version.
 *
 * @param note why it was returned; absent for other steps
 */
public record VersionStep(
        Kind kind, AccountId by, Instant at, @Nullable String note) {
    /** What was done; approval and release of the key stand in the version itself. */
    public enum Kind {
        SUBMITTED,
        TAKEN_BACK,
        RETURNED,
        PUBLISHED,
        RETIRED
    }
}
