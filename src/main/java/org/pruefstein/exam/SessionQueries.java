package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of sessions for examiners, by grant, and the blueprints they can be made from. */
@Repository
class SessionQueries {
    private static final String SELECT = """
            SELECT s.id, s.course_key, s.title, b.title AS blueprint_title, s.state, s.opens_at, s.closes_at,
                   s.common_end, s.zone, s.opens_at <= UTC_TIMESTAMP(6) AS begun, s.closes_at <= UTC_TIMESTAMP(6) AS `over`,
                   (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'ADMITTED') AS admitted,
                   (SELECT COUNT(*) FROM registration r WHERE r.session_id = s.id AND r.state = 'REGISTERED') AS waiting
            FROM exam_session s JOIN blueprint b ON b.id = s.blueprint_id WHERE\s""";
    private final JdbcClient jdbc;

    SessionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SessionListItem> list(AccountId actor, int offset, int limit) {
        return jdbc.sql(SELECT + Grants.exists("s.course_key") + """
                         ORDER BY s.opens_at DESC, s.id DESC LIMIT :limit OFFSET :offset""")
                .param("actor", actor.value())
                .param("role", Role.EXAMINER.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(SessionListItem.class)
                .list();
    }

    /** Those that are not settled: planned ones that can still take place, and frozen ones; the earliest first. */
    List<SessionListItem> unsettled(AccountId actor, int limit) {
        return jdbc.sql(SELECT + Grants.exists("s.course_key") + """
                         AND (s.state = 'FROZEN' OR (s.state = 'PLANNED' AND s.closes_at > UTC_TIMESTAMP(6)))
                        ORDER BY s.opens_at, s.id LIMIT :limit""")
                .param("actor", actor.value())
                .param("role", Role.EXAMINER.name())
                .param("limit", limit)
                .query(SessionListItem.class)
                .list();
    }

    boolean any(AccountId actor) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM exam_session s WHERE " + Grants.exists("s.course_key") + ")")
                .param("actor", actor.value())
                .param("role", Role.EXAMINER.name())
                .query(Boolean.class)
                .single();
    }

    List<BlueprintChoice> blueprints(String courseKey) {
        return jdbc.sql("""
                        SELECT b.id, b.version_no, b.definition FROM blueprint b
                        WHERE b.course_key = :course AND b.retired_at IS NULL
                        ORDER BY b.blueprint_key, b.version_no DESC, b.id""")
                .param("course", courseKey)
                .query((row, n) -> new BlueprintChoice(
                        new BlueprintId(row.getLong("id")),
                        row.getInt("version_no"),
                        CanonicalJson.read(row.getString("definition"), Blueprint.class)))
                .list();
    }

    int blueprintVersion(BlueprintId id) {
        return jdbc.sql("SELECT version_no FROM blueprint WHERE id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
