package org.pruefstein.shared;

import java.util.Map;

/**
 * Something that must stand in the audit trail. Published with Spring's event publisher inside the business
 * transaction; the audit module writes the row in the same transaction and adds actor and time.
 */
public interface AuditableEvent {
    /** What happened, as a stable code such as {@code exam.session-frozen}. */
    String auditAction();

    /** What it happened to, such as {@code exam_session:17}. */
    String auditSubject();

    /** Further facts; no secrets, no passwords, no answer keys. */
    default Map<String, String> auditDetails() {
        return Map.of();
    }
}
