package org.pruefstein.sitting;

import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores who never began, as far as the asking examiner is one of the session's course. */
@Repository
class AbsenceRepository {
    private final JdbcClient jdbc;

    AbsenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean mayMark(SessionId session, AccountId examiner) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_session s WHERE s.id = :session AND "
                                + Grants.exists("s.course_key"))
                        .param("session", session.value())
                        .param("actor", examiner.value())
                        .param("role", Role.EXAMINER.name())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Whether it was marked: only who has not begun, in a session held in which nobody may begin any more. */
    boolean mark(AttemptId id, AttemptState as, AccountId examiner) {
        return jdbc.sql("""
                        UPDATE attempt SET state = :state
                        WHERE id = :id AND state IN ('READY', 'ABSENT', 'EXCUSED') AND started_at IS NULL
                          AND EXISTS (SELECT 1 FROM exam_session s
                            WHERE s.id = attempt.session_id AND s.state IN ('FROZEN', 'RELEASED')
                              AND s.closes_at <= UTC_TIMESTAMP(6) AND\s""" + Grants.exists("s.course_key") + ")")
                        .param("state", as.name())
                        .param("id", id.value())
                        .param("actor", examiner.value())
                        .param("role", Role.EXAMINER.name())
                        .update()
                == 1;
    }
}
