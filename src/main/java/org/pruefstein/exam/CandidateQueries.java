package org.pruefstein.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The candidates of a session, and the people who could become some. The callers have checked the session. */
@Repository
class CandidateQueries {
    private final JdbcClient jdbc;

    CandidateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A candidate; place and edition are missing for who has left the run. */
    record Row(
            RegistrationId id,
            AccountId accountId,
            @Nullable EnrolmentId enrolmentId,
            @Nullable EditionId editionId,
            String name,
            int number,
            RegistrationState state,
            @Nullable Admission admission,
            @Nullable String reason,
            boolean paper,
            boolean confirmed) {}

    /** Those who have not withdrawn, by name. */
    List<Row> candidates(SessionId session) {
        return jdbc.sql("""
                        SELECT r.id, r.account_id, e.id AS enrolment_id, c.edition_id,
                               CONCAT(p.family_name, ', ', p.given_name) AS name, r.candidate_number AS number, r.state,
                               r.admission, r.admission_reason AS reason, r.paper_id IS NOT NULL AS paper,
                               r.identity_confirmed_at IS NOT NULL AND r.instructions_confirmed_at IS NOT NULL AS confirmed
                        FROM registration r JOIN person p ON p.account_id = r.account_id
                        LEFT JOIN enrolment e ON e.id = r.enrolment_id AND e.withdrawn_at IS NULL
                        LEFT JOIN course_run c ON c.id = e.run_id
                        WHERE r.session_id = :session AND r.state <> 'WITHDRAWN'
                        ORDER BY p.family_name, p.given_name, r.id""").param("session", session.value()).query(Row.class).list();
    }

    /** People with a place in a run of the course who are not registered, by name; the newest run names their place. */
    List<PersonOfCourse> people(SessionId session, String courseKey, int limit) {
        return jdbc.sql("""
                        SELECT a.id AS account_id, CONCAT(p.family_name, ', ', p.given_name) AS name, a.username,
                               (SELECT c.title FROM enrolment e JOIN course_run c ON c.id = e.run_id
                                 WHERE e.account_id = a.id AND e.withdrawn_at IS NULL AND c.course_key = :course
                                 ORDER BY c.starts_on DESC, e.id DESC LIMIT 1) AS run_title
                        FROM account a JOIN person p ON p.account_id = a.id
                        WHERE a.disabled = FALSE
                          AND EXISTS (SELECT 1 FROM enrolment e JOIN course_run c ON c.id = e.run_id
                                      WHERE e.account_id = a.id AND e.withdrawn_at IS NULL AND c.course_key = :course)
                          AND NOT EXISTS (SELECT 1 FROM registration r WHERE r.session_id = :session
                                          AND r.account_id = a.id AND r.state <> 'WITHDRAWN')
                        ORDER BY p.family_name, p.given_name, a.id LIMIT :limit""")
                .param("session", session.value())
                .param("course", courseKey)
                .param("limit", limit)
                .query(PersonOfCourse.class)
                .list();
    }
}
