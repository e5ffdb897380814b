package org.pruefstein.grading;

import java.util.List;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has a place in a session and how far each sitting is; and the lock under which results are released. */
@Repository
class RosterQueries {
    private static final String LOCK = """
            SELECT s.state, s.closes_at <= UTC_TIMESTAMP(6) AS closed FROM exam_session s WHERE s.id = :session\s""";
    private final JdbcClient jdbc;

    RosterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a release depends on. @param closed whether nobody may begin any more */
    record Gate(SessionState state, boolean closed) {}

    /** Locks a session of a course in which this person is an examiner now, until the end of the transaction. */
    Optional<Gate> lock(SessionId session, AccountId examiner) {
        return jdbc.sql(LOCK + "AND " + Grants.exists("s.course_key") + " FOR UPDATE")
                .param("session", session.value())
                .param("actor", examiner.value())
                .param("role", Role.EXAMINER.name())
                .query(Gate.class)
                .optional();
    }

    /** Everybody who is admitted or has begun, by candidate number. */
    List<Roster> of(SessionId session) {
        return jdbc.sql("""
                        SELECT r.id AS registration_id, r.account_id, r.enrolment_id, r.candidate_number AS number,
                               CONCAT(p.given_name, ' ', p.family_name) AS name, a.id AS attempt_id,
                               COALESCE(a.state, 'READY') AS state, a.started_at, a.ended_at, a.end_cause,
                               (SELECT COUNT(*) FROM answer_event e WHERE e.attempt_id = a.id AND e.outcome = 'LATE')
                                   AS late
                        FROM registration r JOIN person p ON p.account_id = r.account_id
                        LEFT JOIN attempt a ON a.registration_id = r.id
                        WHERE r.session_id = :session AND (r.state = 'ADMITTED' OR a.started_at IS NOT NULL)
                        ORDER BY r.candidate_number, r.id""")
                .param("session", session.value())
                .query(Roster.class)
                .list();
    }

    /** A person's name, for saying who released. */
    String name(AccountId account) {
        return jdbc.sql("SELECT CONCAT(given_name, ' ', family_name) FROM person WHERE account_id = :account")
                .param("account", account.value())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
