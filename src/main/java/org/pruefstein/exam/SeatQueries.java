package org.pruefstein.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the seats: registrations that are admitted to a session that is not cancelled. */
@Repository
class SeatQueries {
    private static final String SELECT = """
            SELECT s.id AS session_id, r.id AS registration_id, r.account_id, r.enrolment_id, r.paper_id, s.course_key,
                   s.title, s.state, b.definition, s.opens_at, s.closes_at, s.common_end, s.zone,
                   CONCAT(p.given_name, ' ', p.family_name) AS candidate_name, r.candidate_number
            FROM registration r JOIN exam_session s ON s.id = r.session_id JOIN blueprint b ON b.id = s.blueprint_id
            JOIN person p ON p.account_id = r.account_id
            WHERE r.state = 'ADMITTED' AND s.state <> 'CANCELLED' AND\s""";
    private final JdbcClient jdbc;

    SeatQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Seat> ofPerson(SessionId session, AccountId account) {
        return jdbc.sql(SELECT + "s.id = :session AND r.account_id = :account")
                .param("session", session.value())
                .param("account", account.value())
                .query(SeatQueries::seat)
                .list();
    }

    List<Seat> ofRegistration(RegistrationId registration) {
        return jdbc.sql(SELECT + "r.id = :registration")
                .param("registration", registration.value())
                .query(SeatQueries::seat)
                .list();
    }

    List<Seat> ofSession(SessionId session) {
        return jdbc.sql(SELECT + "s.id = :session ORDER BY r.candidate_number, r.id")
                .param("session", session.value())
                .query(SeatQueries::seat)
                .list();
    }

    private static Seat seat(ResultSet row, int number) throws SQLException {
        Blueprint blueprint = CanonicalJson.read(row.getString("definition"), Blueprint.class);
        Long enrolment = id(row, "enrolment_id");
        Long paper = id(row, "paper_id");
        return new Seat(
                new SessionId(row.getLong("session_id")),
                new RegistrationId(row.getLong("registration_id")),
                new AccountId(row.getLong("account_id")),
                enrolment == null ? null : new EnrolmentId(enrolment),
                paper == null ? null : new PaperId(paper),
                row.getString("course_key"),
                row.getString("title"),
                SessionState.valueOf(row.getString("state")),
                blueprint.kind(),
                instant(row, "opens_at"),
                instant(row, "closes_at"),
                row.getBoolean("common_end"),
                ZoneId.of(row.getString("zone")),
                blueprint.minutes(),
                blueprint.aids(),
                row.getString("candidate_name"),
                String.valueOf(row.getInt("candidate_number")));
    }

    private static @Nullable Long id(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
