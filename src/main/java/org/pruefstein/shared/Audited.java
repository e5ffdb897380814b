package org.pruefstein.shared;

import java.util.Map;

/** An audit entry for actions that need no event type of their own. */
public record Audited(String auditAction, String auditSubject, Map<String, String> auditDetails)
        implements AuditableEvent {
    public Audited {
        auditDetails = Map.copyOf(auditDetails);
    }

    /** An entry without further facts. */
    public static Audited of(String action, String subject) {
        return new Audited(action, subject, Map.of());
    }
}
