package org.pruefstein.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of the trail for reading; the actor is shown by account id and user name. */
public record AuditListItem(
        Long id,
        Instant at,
        @Nullable String actor,
        String action,
        String subject,
        @Nullable String payload,
        @Nullable Long chainNo) {}
