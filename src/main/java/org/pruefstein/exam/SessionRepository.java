package org.pruefstein.exam;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Stores sessions; every change is one conditional statement. */
@Repository
class SessionRepository {
    private static final String SELECT = """
            SELECT s.id, s.version, s.course_key, s.blueprint_id, s.title, s.opens_at, s.closes_at, s.common_end, s.zone,
                   s.common_paper, s.state, s.specimen, s.frozen_at, s.released_at
            FROM exam_session s WHERE s.id = :id\s""";
    private final JdbcClient jdbc;

    SessionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SessionId insert(
            String courseKey, BlueprintId blueprint, SessionPlan plan, StartCode code, @Nullable AccountId actor) {
        var key = new GeneratedKeyHolder();
        plan(jdbc.sql("""
                        INSERT INTO exam_session (course_key, blueprint_id, title, opens_at, closes_at, common_end, zone,
                            common_paper, start_code, state, created_by, created_at)
                        VALUES (:course, :blueprint, :title, :opens, :closes, :commonEnd, :zone, :commonPaper, :code,
                            'PLANNED', :actor, UTC_TIMESTAMP(6))"""), plan)
                .param("course", courseKey)
                .param("blueprint", blueprint.value())
                .param("code", code.value())
                .param("actor", actor == null ? null : actor.value())
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key for the session");
        }
        return new SessionId(id.longValue());
    }

    /** @throws OptimisticLockingFailureException when it was changed meanwhile or is no longer planned */
    void update(SessionId id, int version, SessionPlan plan) {
        once(plan(jdbc.sql("""
                        UPDATE exam_session SET title = :title, opens_at = :opens, closes_at = :closes,
                            common_end = :commonEnd, zone = :zone, common_paper = :commonPaper, version = version + 1
                        WHERE id = :id AND version = :version AND state = 'PLANNED'"""), plan)
                .param("id", id.value())
                .param("version", version)
                .update());
    }

    /** Cancels what nobody can have started. @throws OptimisticLockingFailureException when it is too late */
    void cancel(SessionId id, int version, AccountId actor) {
        once(jdbc.sql("""
                        UPDATE exam_session SET state = 'CANCELLED', cancelled_by = :actor,
                            cancelled_at = UTC_TIMESTAMP(6), version = version + 1
                        WHERE id = :id AND version = :version AND (state = 'PLANNED'
                            OR (state = 'FROZEN' AND opens_at > UTC_TIMESTAMP(6)))""")
                .param("id", id.value())
                .param("version", version)
                .param("actor", actor.value())
                .update());
    }

    void release(SessionId id, AccountId actor) {
        once(jdbc.sql("""
                        UPDATE exam_session SET state = 'RELEASED', version = version + 1,
                            released_by = COALESCE(released_by, :actor),
                            released_at = COALESCE(released_at, UTC_TIMESTAMP(6))
                        WHERE id = :id AND state IN ('FROZEN', 'RELEASED')""").param("id", id.value()).param("actor", actor.value()).update());
    }

    Optional<ExamSession> find(SessionId id) {
        return jdbc.sql(SELECT)
                .param("id", id.value())
                .query(SessionRepository::session)
                .optional();
    }

    /** The session when this account holds the role for its course now. */
    Optional<ExamSession> find(SessionId id, AccountId actor, Role role) {
        return jdbc.sql(SELECT + "AND " + Grants.exists("s.course_key"))
                .param("id", id.value())
                .param("actor", actor.value())
                .param("role", role.name())
                .query(SessionRepository::session)
                .optional();
    }

    /** The session, locked until the end of the transaction. */
    Optional<ExamSession> lock(SessionId id) {
        return jdbc.sql(SELECT + "FOR UPDATE")
                .param("id", id.value())
                .query(SessionRepository::session)
                .optional();
    }

    /** Whether the last start, or the common end, has passed. */
    boolean closed(SessionId id) {
        return jdbc.sql("SELECT closes_at <= UTC_TIMESTAMP(6) FROM exam_session WHERE id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether the first start is possible now, or has been. */
    boolean begun(SessionId id) {
        return jdbc.sql("SELECT opens_at <= UTC_TIMESTAMP(6) FROM exam_session WHERE id = :id")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    Optional<StartCode> startCode(SessionId id) {
        return jdbc.sql("SELECT start_code FROM exam_session WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional()
                .map(StartCode::new);
    }

    private static JdbcClient.StatementSpec plan(JdbcClient.StatementSpec statement, SessionPlan plan) {
        return statement
                .param("title", plan.title())
                .param("opens", Timestamp.from(plan.opensAt()))
                .param("closes", Timestamp.from(plan.closesAt()))
                .param("commonEnd", plan.commonEnd())
                .param("zone", plan.zone().getId())
                .param("commonPaper", plan.commonPaper());
    }

    private static void once(int rows) {
        if (rows != 1) {
            throw new OptimisticLockingFailureException("exam session");
        }
    }

    private static ExamSession session(ResultSet row, int number) throws SQLException {
        return new ExamSession(
                new SessionId(row.getLong("id")),
                row.getInt("version"),
                row.getString("course_key"),
                new BlueprintId(row.getLong("blueprint_id")),
                new SessionPlan(
                        row.getString("title"),
                        row.getTimestamp("opens_at").toInstant(),
                        row.getTimestamp("closes_at").toInstant(),
                        row.getBoolean("common_end"),
                        ZoneId.of(row.getString("zone")),
                        row.getBoolean("common_paper")),
                SessionState.valueOf(row.getString("state")),
                row.getBoolean("specimen"),
                instant(row, "frozen_at"),
                instant(row, "released_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
