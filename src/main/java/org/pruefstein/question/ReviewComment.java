package org.pruefstein.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;

/**
 * What a reviewer said about a part of a version.
 *
 * @param resolvedBy the author who settled it; absent while it is open
 */
public record ReviewComment(
        CommentId id,
        Pin pin,
        String text,
        AccountId by,
        Instant at,
        @Nullable AccountId resolvedBy,
        @Nullable Instant resolvedAt) {
    /** Whether nobody has settled it yet. */
    public boolean open() {
        return resolvedAt == null;
    }
}
