package org.pruefstein.certificate;

import java.util.List;
import java.util.Optional;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Runs with how far their certificates are, for their office and their administrators. */
@Repository
class RunProgressQueries {
    private static final String SELECT = """
            SELECT r.id, r.course_key, r.title, r.starts_on, r.ends_on,
                   (SELECT COUNT(*) FROM enrolment e WHERE e.run_id = r.id AND e.withdrawn_at IS NULL) AS people,
                   (SELECT COUNT(*) FROM enrolment e
                     JOIN certificate c ON c.enrolment_id = e.id AND c.kind = 'CERTIFICATE' AND c.standing = 1
                     WHERE e.run_id = r.id AND e.withdrawn_at IS NULL) AS certified
            FROM course_run r WHERE\s""";
    private static final String MINE = Grants.existsAny("r.course_key", Role.OFFICE, Role.ADMIN);
    private final JdbcClient jdbc;

    RunProgressQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CertificateRun> list(AccountId actor, int offset, int limit) {
        return jdbc.sql(SELECT + MINE + " ORDER BY r.ends_on DESC, r.id DESC LIMIT :limit OFFSET :offset")
                .param("actor", actor.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(CertificateRun.class)
                .list();
    }

    Optional<CertificateRun> find(RunId id, AccountId actor) {
        return jdbc.sql(SELECT + "r.id = :id AND " + MINE)
                .param("id", id.value())
                .param("actor", actor.value())
                .query(CertificateRun.class)
                .optional();
    }
}
