package org.pruefstein.question;

import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What waits for an examiner, and the statements in which grant and second person are checked. */
@Repository
class ReviewQueries {
    private static final String COURSE = "(SELECT q.course_key FROM question q WHERE q.id = v.question_id)";
    private static final String ITEMS = """
            SELECT q.id AS question_id, v.id AS version_id, q.course_key, q.question_key AS `key`, v.number, v.type,
              v.module_key, v.objective_key, v.level, SUBSTRING_INDEX(v.search_text, '\\n', 1) AS stem, v.hash, v.changed_at,
              EXISTS (SELECT 1 FROM question_version_author a WHERE a.version_id = v.id AND a.account_id = :actor) AS own,
              v.due_at, COALESCE(v.due_at < UTC_TIMESTAMP(6), FALSE) AS overdue,
              (SELECT COUNT(*) FROM question_comment c WHERE c.version_id = v.id AND c.resolved_at IS NULL) AS open_comments
            FROM question q JOIN question_version v ON v.question_id = q.id
            WHERE q.bank = 'EXAM' AND %s AND %s ORDER BY %s LIMIT 1000""";
    private final JdbcClient jdbc;

    ReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReviewItem> waiting(AccountId examiner) {
        return items(examiner, "v.state = 'IN_REVIEW'", "COALESCE(v.due_at, v.changed_at), v.id");
    }

    List<ReviewItem> unreleased(AccountId examiner) {
        return items(
                examiner, "v.state = 'APPROVED' AND v.key_released_at IS NULL", "q.course_key, v.module_key, q.id");
    }

    List<ReleasedKey> released(AccountId examiner, int most) {
        return jdbc.sql("""
                        SELECT q.id AS question_id, q.course_key, q.question_key AS `key`, v.number, v.module_key,
                          SUBSTRING_INDEX(v.search_text, '\n', 1) AS stem,
                          CONCAT(p.given_name, ' ', p.family_name) AS released_by, v.key_released_at AS released_at
                        FROM question q JOIN question_version v ON v.question_id = q.id
                        JOIN person p ON p.account_id = v.key_released_by
                        WHERE q.bank = 'EXAM' AND v.state = 'APPROVED' AND %s
                        ORDER BY v.key_released_at DESC, v.id LIMIT :most""".formatted(Grants.existsAny("q.course_key", Role.EXAMINER)))
                .param("actor", examiner.value())
                .param("most", most)
                .query(ReleasedKey.class)
                .list();
    }

    /** Whether it is approved now: it was in review, for this examiner's course, and the examiner wrote nothing of it. */
    boolean approve(QuestionVersionId version, AccountId examiner) {
        return jdbc.sql(
                                "UPDATE question_version v SET v.state = 'APPROVED', v.reviewed_by = :actor, v.review_comment = NULL,"
                                        + " v.reviewed_at = UTC_TIMESTAMP(6), v.changed_at = UTC_TIMESTAMP(6)"
                                        + " WHERE v.id = :id AND v.state = 'IN_REVIEW' AND NOT EXISTS (SELECT 1 FROM"
                                        + " question_version_author a WHERE a.version_id = v.id AND a.account_id = :actor) AND "
                                        + Grants.existsAny(COURSE, Role.EXAMINER))
                        .param("id", version.value())
                        .param("actor", examiner.value())
                        .update()
                == 1;
    }

    void sendBack(QuestionVersionId version, AccountId examiner, String comment) {
        jdbc.sql("""
                        UPDATE question_version SET state = 'DRAFT', reviewed_by = :actor, reviewed_at = UTC_TIMESTAMP(6),
                          review_comment = :comment, changed_at = UTC_TIMESTAMP(6) WHERE id = :id AND state = 'IN_REVIEW'""")
                .param("id", version.value())
                .param("actor", examiner.value())
                .param("comment", comment)
                .update();
    }

    /** Whether it is released now and was not before. */
    boolean releaseKey(QuestionVersionId version, AccountId examiner) {
        return jdbc.sql("UPDATE question_version v SET v.key_released_by = :actor, v.key_released_at = UTC_TIMESTAMP(6)"
                                + " WHERE v.id = :id AND v.state = 'APPROVED' AND v.key_released_at IS NULL AND "
                                + Grants.existsAny(COURSE, Role.EXAMINER))
                        .param("id", version.value())
                        .param("actor", examiner.value())
                        .update()
                == 1;
    }

    private List<ReviewItem> items(AccountId examiner, String condition, String order) {
        return jdbc.sql(ITEMS.formatted(condition, Grants.existsAny("q.course_key", Role.EXAMINER), order))
                .param("actor", examiner.value())
                .query(ReviewItem.class)
                .list();
    }
}
