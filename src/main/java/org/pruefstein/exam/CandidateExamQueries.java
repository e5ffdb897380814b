package org.pruefstein.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions of one person: those registered for, and those of the person's courses that one can register for. */
@Repository
class CandidateExamQueries {
    private static final String PLACE = """
            (SELECT e.id FROM enrolment e JOIN course_run c ON c.id = e.run_id
              WHERE e.account_id = :account AND e.withdrawn_at IS NULL AND c.course_key = s.course_key
              ORDER BY c.starts_on DESC, e.id DESC LIMIT 1)""";
    private static final String SELECT = """
            SELECT t.*, c.edition_id FROM (
            SELECT s.id, s.course_key, s.title, s.opens_at, s.closes_at, s.common_end, s.zone, s.common_paper, s.state,
                   b.definition, r.id AS registration_id, r.state AS registration_state, r.candidate_number,
                   r.identity_confirmed_at IS NOT NULL AND r.instructions_confirmed_at IS NOT NULL AS confirmed,
                   s.state = 'PLANNED' AND s.opens_at > UTC_TIMESTAMP(6) AS can_register,
                   s.opens_at <= UTC_TIMESTAMP(6) AS begun, s.closes_at <= UTC_TIMESTAMP(6) AS past,
                   CASE WHEN r.state IN ('REGISTERED', 'ADMITTED') THEN r.enrolment_id ELSE %s END AS place_id
            FROM exam_session s JOIN blueprint b ON b.id = s.blueprint_id
            LEFT JOIN registration r ON r.session_id = s.id AND r.account_id = :account
            WHERE %%s) t
            LEFT JOIN enrolment e ON e.id = t.place_id AND e.withdrawn_at IS NULL
            LEFT JOIN course_run c ON c.id = e.run_id
            WHERE t.registration_state IN ('REGISTERED', 'ADMITTED') OR (c.id IS NOT NULL AND %%s)
            ORDER BY t.past, CASE WHEN t.past THEN NULL ELSE t.opens_at END, t.opens_at DESC, t.id""".formatted(PLACE);
    private final JdbcClient jdbc;

    CandidateExamQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A session with the person's place, whose modules are to be looked up. */
    record Row(
            CandidateExam exam,
            @Nullable EnrolmentId placeId,
            @Nullable EditionId editionId) {}

    /** To come and running first, by start; then the past, the latest first. */
    List<Row> of(AccountId account) {
        return jdbc.sql(SELECT.formatted("r.id IS NOT NULL OR s.state = 'PLANNED'", "t.can_register"))
                .param("account", account.value())
                .query(CandidateExamQueries::row)
                .list();
    }

    /** At most one, also when it is too late to register for it. */
    List<Row> of(AccountId account, SessionId session) {
        return jdbc.sql(SELECT.formatted("s.id = :session", "TRUE"))
                .param("account", account.value())
                .param("session", session.value())
                .query(CandidateExamQueries::row)
                .list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        Blueprint blueprint = CanonicalJson.read(row.getString("definition"), Blueprint.class);
        String registration = row.getString("registration_state");
        SessionPlan plan = new SessionPlan(
                row.getString("title"),
                row.getTimestamp("opens_at").toInstant(),
                row.getTimestamp("closes_at").toInstant(),
                row.getBoolean("common_end"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("common_paper"));
        CandidateExam exam = new CandidateExam(
                new SessionId(row.getLong("id")),
                row.getString("course_key"),
                plan,
                SessionState.valueOf(row.getString("state")),
                blueprint.kind(),
                blueprint.minutes(),
                blueprint.questions(),
                blueprint.aids(),
                registration == null ? null : RegistrationState.valueOf(registration),
                row.getString("candidate_number"),
                row.getBoolean("confirmed"),
                row.getBoolean("can_register"),
                row.getBoolean("begun"),
                row.getBoolean("past"),
                ModuleProgress.NONE);
        long edition = row.getLong("edition_id");
        EditionId known = row.wasNull() ? null : new EditionId(edition);
        return new Row(exam, known == null ? null : new EnrolmentId(row.getLong("place_id")), known);
    }
}
