package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions on what an author wrote. */
@Repository
class NoticeQueries {
    private final JdbcClient jdbc;

    NoticeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Approval> approved(AccountId author) {
        return jdbc.sql("""
                        SELECT q.id, q.course_key, q.question_key AS `key`, v.module_key, v.number,
                          SUBSTRING_INDEX(v.search_text, '\\n', 1) AS stem,
                          CONCAT(p.given_name, ' ', p.family_name) AS approved_by, v.reviewed_at AS approved_at
                        FROM question_version_author a JOIN question_version v ON v.id = a.version_id
                        JOIN question q ON q.id = v.question_id JOIN person p ON p.account_id = v.reviewed_by
                        WHERE a.account_id = :actor AND a.noted_at IS NULL AND q.bank = 'EXAM' AND v.state = 'APPROVED'
                          AND v.reviewed_at IS NOT NULL AND %s
                        ORDER BY v.reviewed_at DESC, v.id LIMIT 50""".formatted(Grants.existsAny("q.course_key", Role.INSTRUCTOR)))
                .param("actor", author.value())
                .query(Approval.class)
                .list();
    }

    void noted(QuestionId question, AccountId author) {
        jdbc.sql("""
                        UPDATE question_version_author a JOIN question_version v ON v.id = a.version_id
                        SET a.noted_at = UTC_TIMESTAMP(6)
                        WHERE v.question_id = :question AND a.account_id = :actor AND v.state IN ('APPROVED', 'RETIRED')""")
                .param("question", question.value())
                .param("actor", author.value())
                .update();
    }
}
