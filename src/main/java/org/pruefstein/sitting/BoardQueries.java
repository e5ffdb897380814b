package org.pruefstein.sitting;

import java.util.List;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the examiner's board and the session's log show. */
@Repository
class BoardQueries {
    private static final String NAME = "CONCAT(p.given_name, ' ', p.family_name)";
    private static final String BY =
            "(SELECT CONCAT(b.given_name, ' ', b.family_name) FROM person b" + " WHERE b.account_id = ";
    private final JdbcClient jdbc;

    BoardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session of a course in which this person is an examiner now. */
    Optional<BoardSession> session(SessionId session, AccountId examiner) {
        return jdbc.sql("""
                        SELECT s.id, s.course_key, s.title, s.state, s.opens_at, s.closes_at, s.common_end, s.zone,
                               UTC_TIMESTAMP(6) AS at
                        FROM exam_session s WHERE s.id = :session AND\s""" + Grants.exists("s.course_key"))
                .param("session", session.value())
                .param("actor", examiner.value())
                .param("role", Role.EXAMINER.name())
                .query(BoardSession.class)
                .optional();
    }

    /** Everybody who is admitted or has begun, by candidate number. */
    List<BoardRow> rows(SessionId session) {
        return jdbc.sql("SELECT r.id AS registration_id, CONCAT(r.candidate_number, '') AS number, " + NAME + """
                         AS name, a.id AS attempt_id, COALESCE(a.state, 'READY') AS state,
                               (SELECT COUNT(*) FROM answer_current c WHERE c.attempt_id = a.id AND NOT c.blank) AS answered,
                               COALESCE(a.questions, 0) AS questions,
                               IF(COALESCE(a.flagged, '[]') = '[]', 0,
                                  1 + CHAR_LENGTH(a.flagged) - CHAR_LENGTH(REPLACE(a.flagged, ',', ''))) AS flagged,
                               TIMESTAMPDIFF(SECOND, COALESCE(a.last_contact_at, a.started_at), UTC_TIMESTAMP(6))
                                   AS silent_seconds,
                               a.started_at, a.deadline_at,
                               COALESCE(GREATEST(0, TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(6), a.deadline_at)), 0)
                                   AS remaining_seconds,
                               a.ended_at, a.end_cause,
                               (SELECT COALESCE(SUM(t.seconds), 0) FROM time_credit t WHERE t.registration_id = r.id)
                                   AS credit_seconds,
                               (SELECT COUNT(*) FROM answer_event e WHERE e.attempt_id = a.id AND e.outcome = 'LATE')
                                   AS late,
                               (SELECT COUNT(*) FROM writer_epoch w WHERE w.attempt_id = a.id) AS devices,
                               (SELECT COUNT(*) FROM incident i WHERE i.attempt_id = a.id
                                  AND i.kind NOT IN ('ABSENT', 'EXCUSED')) AS incidents
                        FROM registration r JOIN person p ON p.account_id = r.account_id
                        LEFT JOIN attempt a ON a.registration_id = r.id
                        WHERE r.session_id = :session AND (r.state = 'ADMITTED' OR a.started_at IS NOT NULL)
                        ORDER BY r.candidate_number, r.id""")
                .param("session", session.value())
                .query(BoardRow.class)
                .list();
    }

    /** What happened in a session, in order of time; the reason of an accommodation stays out. */
    List<LogEntry> log(SessionId session) {
        return jdbc.sql("SELECT h.at, h.kind, CONCAT(r.candidate_number, '') AS number, " + NAME + """
                         AS name, h.code, h.text, h.amount, h.other_at, h.person
                        FROM (
                            SELECT s.frozen_at AS at, 'FROZEN' AS kind, NULL AS registration_id, NULL AS code,
                                   s.pool_hash AS text, NULL AS amount, NULL AS other_at,\s""" + BY + """
                                   s.frozen_by) AS person, 1 AS rank_no, s.id AS row_no
                            FROM exam_session s WHERE s.id = :session AND s.frozen_at IS NOT NULL
                            UNION ALL SELECT s.released_at, 'RELEASED', NULL, NULL, NULL, NULL, NULL,\s"""
                        + BY + """
                                   s.released_by), 8, s.id
                            FROM exam_session s WHERE s.id = :session AND s.released_at IS NOT NULL
                            UNION ALL SELECT a.started_at, 'STARTED', a.registration_id, NULL, a.paper_hash, NULL, NULL,
                                   NULL, 2, a.id
                            FROM attempt a WHERE a.session_id = :session AND a.started_at IS NOT NULL
                            UNION ALL SELECT w.opened_at, 'DEVICE', a.registration_id, NULL, w.device, w.epoch, NULL,
                                   NULL, 3, w.epoch
                            FROM writer_epoch w JOIN attempt a ON a.id = w.attempt_id WHERE a.session_id = :session
                            UNION ALL SELECT t.given_at, 'CREDIT', t.registration_id, t.kind,
                                   IF(t.kind = 'ACCOMMODATION', NULL, t.reason), t.seconds, NULL,\s""" + BY
                        + """
                                   t.given_by), 4, t.id
                            FROM time_credit t JOIN registration c ON c.id = t.registration_id
                            WHERE c.session_id = :session
                            UNION ALL SELECT i.noted_at, 'INCIDENT', a.registration_id, i.kind, i.text, NULL, NULL,\s"""
                        + BY + """
                                   i.noted_by), 5, i.id
                            FROM incident i LEFT JOIN attempt a ON a.id = i.attempt_id WHERE i.session_id = :session
                            UNION ALL SELECT a.ended_at, 'ENDED', a.registration_id, a.end_cause, q.hash, NULL, NULL,
                                   NULL, 6, a.id
                            FROM attempt a LEFT JOIN receipt q ON q.attempt_id = a.id
                            WHERE a.session_id = :session AND a.ended_at IS NOT NULL
                            UNION ALL SELECT e.received_at, 'LATE', a.registration_id, NULL, NULL, e.position,
                                   e.written_at, NULL, 7, e.id
                            FROM answer_event e JOIN attempt a ON a.id = e.attempt_id
                            WHERE a.session_id = :session AND e.outcome = 'LATE'
                        ) h LEFT JOIN registration r ON r.id = h.registration_id
                        LEFT JOIN person p ON p.account_id = r.account_id
                        ORDER BY h.at, h.rank_no, h.row_no""")
                .param("session", session.value())
                .query(LogEntry.class)
                .list();
    }
}
