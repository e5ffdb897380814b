package org.pruefstein.sitting;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.DomainException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Appends to the log of incidents; nothing in it is ever changed. */
@Component
class Incidents {
    static final int LONGEST = 1_000;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Incidents(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /**
     * Notes what happened, to one sitting or to the session as a whole.
     *
     * @throws DomainException {@code sitting.text-missing} or {@code sitting.text-long}
     */
    @Transactional
    public void note(
            SessionId session, @Nullable AttemptId attempt, IncidentKind kind, String text, @Nullable AccountId by) {
        append(session, attempt, kind, demand(text, LONGEST), by);
    }

    /** The same with a text that may be empty. */
    void append(
            SessionId session, @Nullable AttemptId attempt, IncidentKind kind, String text, @Nullable AccountId by) {
        jdbc.sql("""
                        INSERT INTO incident (session_id, attempt_id, kind, text, noted_by, noted_at)
                        VALUES (:session, :attempt, :kind, :text, :by, UTC_TIMESTAMP(6))""")
                .param("session", session.value())
                .param("attempt", attempt == null ? null : attempt.value())
                .param("kind", kind.name())
                .param("text", text)
                .param("by", by == null ? null : by.value())
                .update();
        events.publishEvent(new Audited(
                "sitting.incident-noted",
                attempt == null ? "session:" + session.value() : "attempt:" + attempt.value(),
                Map.of("kind", kind.name(), "session", String.valueOf(session.value()))));
    }

    /** The text without blanks around it. @throws DomainException when it is empty or too long */
    static String demand(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw new DomainException("sitting.text-missing");
        }
        if (stripped.length() > longest) {
            throw new DomainException("sitting.text-long", longest);
        }
        return stripped;
    }
}
