package org.pruefstein.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flat rows of people. */
@Repository
class PersonQueries {
    private static final String MATCH =
            "(p.family_name LIKE :text OR p.given_name LIKE :text OR a.username LIKE :text)";
    private final JdbcClient jdbc;

    PersonQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PersonListItem> list(String text, int offset, int limit) {
        return jdbc.sql("""
                        SELECT a.id, a.username, p.given_name, p.family_name, a.disabled, a.must_change_password,
                               (SELECT GROUP_CONCAT(CONCAT(g.role, '@', g.course_key) ORDER BY g.role, g.course_key)
                                FROM role_grant g WHERE g.account_id = a.id AND g.revoked_at IS NULL
                                  AND (g.valid_until IS NULL OR g.valid_until > UTC_TIMESTAMP(6))) AS roles
                        FROM account a JOIN person p ON p.account_id = a.id
                        WHERE\s""" + MATCH + " ORDER BY p.family_name, p.given_name, a.id LIMIT :limit OFFSET :offset")
                .param("text", contains(text))
                .param("limit", limit)
                .param("offset", offset)
                .query(PersonListItem.class)
                .list();
    }

    int count(String text) {
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT 1 FROM account a JOIN person p ON p.account_id = a.id WHERE "
                        + MATCH + " LIMIT 1001) AS counted")
                .param("text", contains(text))
                .query(Integer.class)
                .single();
    }

    int waitingForFirstSignIn() {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT 1 FROM account a JOIN person p ON p.account_id = a.id
                          WHERE a.must_change_password = TRUE AND a.disabled = FALSE LIMIT 1001) AS counted""").query(Integer.class).single();
    }

    List<GrantItem> grants(AccountId id) {
        return jdbc.sql("""
                        SELECT role, course_key FROM role_grant WHERE account_id = :id AND revoked_at IS NULL
                          AND (valid_until IS NULL OR valid_until > UTC_TIMESTAMP(6)) ORDER BY role, course_key""").param("id", id.value()).query(GrantItem.class).list();
    }

    private static String contains(String text) {
        return "%" + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
