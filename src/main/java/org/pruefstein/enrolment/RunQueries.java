package org.pruefstein.enrolment;

import java.util.List;
import java.util.Optional;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flat rows of runs and participants, as far as the asking account holds the office of their course. */
@Repository
class RunQueries {
    private static final String PARTICIPANTS = """
            SELECT e.id, e.account_id, CONCAT(p.family_name, ', ', p.given_name) AS name, a.username,
                   (SELECT COALESCE(SUM(t.units), 0) FROM attendance t
                     WHERE t.enrolment_id = e.id AND t.revoked_at IS NULL) AS attended_units,
                   (SELECT COUNT(*) FROM completion_fact f
                     WHERE f.enrolment_id = e.id AND f.kind = 'MODULE') AS modules_completed
            FROM enrolment e
            JOIN course_run r ON r.id = e.run_id
            JOIN account a ON a.id = e.account_id
            JOIN person p ON p.account_id = a.id
            WHERE e.withdrawn_at IS NULL AND r.id = :run AND\s""";
    private final JdbcClient jdbc;

    RunQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RunListItem> list(AccountId actor, int offset, int limit) {
        return jdbc.sql("""
                        SELECT r.id, r.course_key, r.title, r.starts_on, r.ends_on,
                               (SELECT COUNT(*) FROM enrolment e
                                 WHERE e.run_id = r.id AND e.withdrawn_at IS NULL) AS participants
                        FROM course_run r WHERE\s""" + Grants.exists("r.course_key") + """
                         ORDER BY r.starts_on DESC, r.id DESC LIMIT :limit OFFSET :offset""")
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(RunListItem.class)
                .list();
    }

    List<CurrentRun> current(AccountId actor, int days, int limit) {
        return jdbc.sql("""
                        SELECT r.id, r.course_key, r.title, r.starts_on, r.ends_on,
                               (SELECT COUNT(*) FROM enrolment e
                                 WHERE e.run_id = r.id AND e.withdrawn_at IS NULL) AS participants,
                               CASE WHEN r.starts_on > UTC_DATE() THEN 'AHEAD'
                                    WHEN r.ends_on < UTC_DATE() THEN 'OVER' ELSE 'RUNNING' END AS phase
                        FROM course_run r
                        WHERE r.starts_on <= UTC_DATE() + INTERVAL :days DAY
                          AND r.ends_on >= UTC_DATE() - INTERVAL :days DAY AND\s""" + Grants.exists("r.course_key") + """
                         ORDER BY r.ends_on, r.id LIMIT :limit""")
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .param("days", days)
                .param("limit", limit)
                .query(CurrentRun.class)
                .list();
    }

    int count(AccountId actor) {
        return jdbc.sql("SELECT COUNT(*) FROM course_run r WHERE " + Grants.exists("r.course_key"))
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(Integer.class)
                .single();
    }

    Optional<Run> find(RunId id, AccountId actor) {
        return jdbc.sql("""
                        SELECT r.id, r.version, r.course_key, r.edition_id, r.title, r.starts_on, r.ends_on
                        FROM course_run r WHERE r.id = :id AND\s""" + Grants.exists("r.course_key"))
                .param("id", id.value())
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(Run.class)
                .optional();
    }

    List<Participant> participants(RunId run, AccountId actor) {
        return jdbc.sql(PARTICIPANTS + Grants.exists("r.course_key") + " ORDER BY p.family_name, p.given_name, e.id")
                .param("run", run.value())
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(Participant.class)
                .list();
    }

    List<AttendanceEntry> attendance(EnrolmentId enrolment, AccountId actor) {
        return jdbc.sql("""
                        SELECT t.id, t.held_on, t.units, t.mode, t.note, t.revoked_at IS NOT NULL AS revoked
                        FROM attendance t JOIN enrolment e ON e.id = t.enrolment_id
                        JOIN course_run r ON r.id = e.run_id
                        WHERE e.id = :id AND\s""" + Grants.exists("r.course_key") + " ORDER BY t.held_on, t.id")
                .param("id", enrolment.value())
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(AttendanceEntry.class)
                .list();
    }

    /** People who are not in the run yet and whose name or user name contains the text. */
    List<Candidate> candidates(RunId run, String text, int limit) {
        return jdbc.sql("""
                        SELECT a.id AS account_id, CONCAT(p.family_name, ', ', p.given_name) AS name, a.username
                        FROM account a JOIN person p ON p.account_id = a.id
                        WHERE a.disabled = FALSE
                          AND (p.family_name LIKE :text OR p.given_name LIKE :text OR a.username LIKE :text)
                          AND NOT EXISTS (SELECT 1 FROM enrolment e WHERE e.run_id = :run
                                          AND e.account_id = a.id AND e.withdrawn_at IS NULL)
                        ORDER BY p.family_name, p.given_name, a.id LIMIT :limit""")
                .param("run", run.value())
                .param(
                        "text",
                        "%"
                                + text.strip()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%")
                .param("limit", limit)
                .query(Candidate.class)
                .list();
    }
}
