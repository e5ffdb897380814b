package org.pruefstein.audit;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flat rows of the trail. */
@Repository
class AuditQueries {
    private final JdbcClient jdbc;

    AuditQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AuditListItem> list(String text, int offset, int limit) {
        return jdbc.sql("""
                        SELECT e.id, e.at, a.username AS actor, e.action, e.subject, e.payload, e.chain_no
                        FROM audit_event e LEFT JOIN account a ON a.id = e.actor_id
                        WHERE e.action LIKE :text OR e.subject LIKE :text
                        ORDER BY e.id DESC LIMIT :limit OFFSET :offset""")
                .param("text", pattern(text))
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditListItem.class)
                .list();
    }

    int count(String text) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM audit_event
                          WHERE action LIKE :text OR subject LIKE :text LIMIT 1001) AS counted""").param("text", pattern(text)).query(Integer.class).single();
    }

    private static String pattern(String text) {
        return text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
