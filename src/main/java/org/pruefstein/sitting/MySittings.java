package org.pruefstein.sitting;

import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.CurrentAccount;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the signed-in candidate how their sittings stand; a remembered sign-in is enough for that. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class MySittings {
    private final JdbcClient jdbc;
    private final CurrentAccount current;

    MySittings(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    /** The sitting, the seat of a frozen session, or that one was absent or excused; nothing while there is no way into an exam room. */
    public Optional<MySitting> find(SessionId session) {
        return jdbc.sql("""
                        SELECT COALESCE(a.state, 'READY') AS state, a.started_at IS NOT NULL AS begun, a.ended_at, a.end_cause, q.hash AS receipt,
                               (SELECT COUNT(*) FROM answer_current c WHERE c.attempt_id = a.id AND NOT c.blank) AS answered,
                               COALESCE(a.questions, 0) AS questions,
                               (SELECT COUNT(*) FROM answer_event e WHERE e.attempt_id = a.id AND e.outcome = 'LATE')
                                   AS late,
                               s.zone
                        FROM registration r JOIN exam_session s ON s.id = r.session_id
                        LEFT JOIN attempt a ON a.registration_id = r.id LEFT JOIN receipt q ON q.attempt_id = a.id
                        WHERE r.session_id = :session AND r.account_id = :account AND (a.started_at IS NOT NULL OR a.state IN ('ABSENT', 'EXCUSED')
                          OR (r.state = 'ADMITTED' AND s.state = 'FROZEN' AND s.closes_at > UTC_TIMESTAMP(6)))""")
                .param("session", session.value())
                .param("account", current.id().value())
                .query(MySitting.class)
                .optional();
    }
}
