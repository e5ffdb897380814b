package org.pruefstein.grading;

import java.util.Map;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.AuditableEvent;
import org.pruefstein.sitting.AttemptId;

/**
 * The result of a sitting is out; published in the transaction that releases it.
 *
 * @param gradeKey name and version of the key, such as {@code ihk-100/1}
 * @param gradeKeyHash SHA-256 of the key's content
 */
public record ResultReleased(AttemptId attemptId, SessionId sessionId, String gradeKey, String gradeKeyHash)
        implements AuditableEvent {
    @Override
    public String auditAction() {
        return "grading.result-released";
    }

    @Override
    public String auditSubject() {
        return "attempt:" + attemptId.value();
    }

    @Override
    public Map<String, String> auditDetails() {
        return Map.of("session", String.valueOf(sessionId.value()), "gradeKey", gradeKey, "gradeKeyHash", gradeKeyHash);
    }
}
