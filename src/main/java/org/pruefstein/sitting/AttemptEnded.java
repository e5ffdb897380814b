package org.pruefstein.sitting;

import java.util.Map;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.AuditableEvent;

/** A sitting has ended, once and for all; published in the transaction that ends it. */
public record AttemptEnded(AttemptId attemptId, SessionId sessionId, EndCause cause, String receiptHash)
        implements AuditableEvent {
    @Override
    public String auditAction() {
        return "sitting.attempt-ended";
    }

    @Override
    public String auditSubject() {
        return "attempt:" + attemptId.value();
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of(
                "session", String.valueOf(sessionId.value()),
                "cause", cause.name(),
                "receipt", receiptHash);
    }
}
