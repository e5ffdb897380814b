package org.pruefstein.certificate;

import java.util.List;
import java.util.Optional;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Places in runs with what decides about their certificates. */
@Repository
class PlaceQueries {
    private static final String SELECT = """
            SELECT e.id, e.account_id, e.run_id, r.course_key, r.edition_id, r.title AS run_title, r.starts_on, r.ends_on,
                   p.given_name, p.family_name, p.birth_date,
                   (SELECT COALESCE(SUM(t.units), 0) FROM attendance t
                     WHERE t.enrolment_id = e.id AND t.revoked_at IS NULL) AS attended_units,
                   EXISTS (SELECT 1 FROM specimen_permit m WHERE m.enrolment_id = e.id) AS permitted
            FROM enrolment e
            JOIN course_run r ON r.id = e.run_id
            JOIN person p ON p.account_id = e.account_id
            WHERE e.withdrawn_at IS NULL AND\s""";
    private final JdbcClient jdbc;

    PlaceQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Place> find(EnrolmentId id) {
        return jdbc.sql(SELECT + "e.id = :id")
                .param("id", id.value())
                .query(Place.class)
                .optional();
    }

    /** Waits until nobody else issues for this place; to be called in the transaction that issues. */
    void lock(EnrolmentId id) {
        jdbc.sql("SELECT id FROM enrolment WHERE id = :id FOR UPDATE")
                .param("id", id.value())
                .query(Long.class)
                .optional();
    }

    List<Place> ofAccount(AccountId account) {
        return jdbc.sql(SELECT + "e.account_id = :account ORDER BY r.starts_on DESC, e.id DESC")
                .param("account", account.value())
                .query(Place.class)
                .list();
    }

    /** The places of a run, by name, for its office and its administrators. */
    List<Place> ofRun(RunId run, AccountId actor) {
        return jdbc.sql(SELECT + "r.id = :run AND " + Grants.existsAny("r.course_key", Role.OFFICE, Role.ADMIN)
                        + " ORDER BY p.family_name, p.given_name, e.id")
                .param("run", run.value())
                .param("actor", actor.value())
                .query(Place.class)
                .list();
    }

    /** The places of one's courses with a passed final exam and no valid certificate. */
    List<Place> passedWithoutCertificate(AccountId actor) {
        return jdbc.sql(SELECT + """
                        EXISTS (SELECT 1 FROM exam_result x
                                WHERE x.enrolment_id = e.id AND x.kind = 'FINAL' AND x.passed = TRUE)
                        AND NOT EXISTS (SELECT 1 FROM certificate c
                                WHERE c.enrolment_id = e.id AND c.kind = 'CERTIFICATE' AND c.standing = 1)
                        AND\s""" + Grants.exists("r.course_key") + " ORDER BY r.ends_on, r.id, e.id")
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(Place.class)
                .list();
    }
}
