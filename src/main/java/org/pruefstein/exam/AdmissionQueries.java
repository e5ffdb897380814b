package org.pruefstein.exam;

import java.util.Collection;
import java.util.List;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what decides about admission: who waits for it, and the modules completed. */
@Repository
class AdmissionQueries {
    private final JdbcClient jdbc;

    AdmissionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A registration that waits, with the place and the edition that its person learns by. */
    record Waiting(RegistrationId id, EnrolmentId enrolmentId, EditionId editionId) {}

    /** A module completed by somebody. */
    record Completed(EnrolmentId enrolmentId, String moduleKey) {}

    List<Waiting> waiting(SessionId session) {
        return jdbc.sql("""
                        SELECT r.id, r.enrolment_id, c.edition_id FROM registration r
                        JOIN enrolment e ON e.id = r.enrolment_id AND e.withdrawn_at IS NULL
                        JOIN course_run c ON c.id = e.run_id
                        WHERE r.session_id = :session AND r.state = 'REGISTERED' ORDER BY r.id""")
                .param("session", session.value())
                .query(Waiting.class)
                .list();
    }

    List<Completed> completed(Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        SELECT f.enrolment_id, f.subject_key AS module_key FROM completion_fact f
                        WHERE f.kind = 'MODULE' AND f.enrolment_id IN (:ids)""")
                .param("ids", enrolments.stream().map(EnrolmentId::value).toList())
                .query(Completed.class)
                .list();
    }
}
