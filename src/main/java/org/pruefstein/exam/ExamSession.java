package org.pruefstein.exam;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A dated sitting of one blueprint version.
 *
 * @param version for optimistic locking
 * @param specimen whether the papers were drawn from questions that are published with their keys; known once frozen
 */
public record ExamSession(
        SessionId id,
        int version,
        String courseKey,
        BlueprintId blueprintId,
        SessionPlan plan,
        SessionState state,
        boolean specimen,
        @Nullable Instant frozenAt,
        @Nullable Instant releasedAt) {}
