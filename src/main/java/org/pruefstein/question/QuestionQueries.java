package org.pruefstein.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of questions for the courses a person may author. */
@Repository
class QuestionQueries {
    private static final String FROM = " FROM question q JOIN question_version v ON v.id = q.latest_version_id WHERE ";
    private final JdbcClient jdbc;

    QuestionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<QuestionListItem> find(
            AccountId author, QuestionFilter filter, QuestionSort sort, boolean descending, int offset, int limit) {
        Map<String, Object> params = new HashMap<>();
        String where = where(author, filter, params);
        params.put("offset", offset);
        params.put("limit", limit);
        return jdbc.sql("SELECT q.id, q.course_key, q.question_key AS `key`, q.bank, v.type, v.module_key,"
                        + " v.objective_key, v.level, v.state, v.number, EXISTS (SELECT 1 FROM question_version p"
                        + " WHERE p.question_id = q.id AND p.state = 'APPROVED') AS published,"
                        + " SUBSTRING_INDEX(v.search_text, '\n', 1) AS stem, v.changed_at" + FROM + where
                        + " ORDER BY " + sort.orderBy(descending) + " LIMIT :limit OFFSET :offset")
                .params(params)
                .query(QuestionListItem.class)
                .list();
    }

    /** How many there are, counted up to {@code most}. */
    int count(AccountId author, QuestionFilter filter, int most) {
        Map<String, Object> params = new HashMap<>();
        String where = where(author, filter, params);
        params.put("most", most);
        return jdbc.sql("SELECT COUNT(*) FROM (SELECT q.id" + FROM + where + " LIMIT :most) t")
                .params(params)
                .query(Integer.class)
                .single();
    }

    AuthorWork work(AccountId author) {
        return jdbc.sql("""
                        SELECT COALESCE(SUM(v.state = 'DRAFT' AND v.review_comment IS NULL AND EXISTS (SELECT 1
                            FROM question_version_author a WHERE a.version_id = v.id AND a.account_id = :actor)), 0) AS drafts,
                          COALESCE(SUM(v.state = 'DRAFT' AND v.review_comment IS NOT NULL), 0) AS returned,
                          COALESCE(SUM(v.state = 'IN_REVIEW'), 0) AS in_review,
                          COALESCE(SUM(v.state = 'APPROVED'), 0) AS published
                        FROM question_version v JOIN question q ON q.id = v.question_id WHERE v.state <> 'RETIRED' AND\s""" + Grants.existsAny("q.course_key", Role.INSTRUCTOR))
                .param("actor", author.value())
                .query(AuthorWork.class)
                .single();
    }

    /** At most so many in each list of the desk. */
    static final int AT_DESK = 50;

    List<DeskItem> returned(AccountId author) {
        return desk(author, "v.state = 'DRAFT' AND v.review_comment IS NOT NULL", "v.reviewed_at DESC, v.id");
    }

    List<DeskItem> ownDrafts(AccountId author) {
        return desk(
                author,
                "v.state = 'DRAFT' AND v.review_comment IS NULL AND EXISTS (SELECT 1 FROM question_version_author a"
                        + " WHERE a.version_id = v.id AND a.account_id = :actor)",
                "v.changed_at DESC, v.id");
    }

    List<DeskItem> inReview(AccountId author) {
        return desk(author, "v.state = 'IN_REVIEW'", "v.changed_at, v.id");
    }

    private List<DeskItem> desk(AccountId author, String condition, String order) {
        return jdbc.sql("""
                        SELECT q.id, q.course_key, q.question_key AS `key`, q.bank, v.type, v.state, v.module_key,
                          SUBSTRING_INDEX(v.search_text, '\n', 1) AS stem, v.changed_at, v.review_comment AS `comment`,
                          CONCAT(p.given_name, ' ', p.family_name) AS reviewer
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        LEFT JOIN person p ON p.account_id = v.reviewed_by
                        WHERE %s AND %s ORDER BY %s LIMIT :most""".formatted(condition, Grants.existsAny("q.course_key", Role.INSTRUCTOR), order))
                .param("actor", author.value())
                .param("most", AT_DESK)
                .query(DeskItem.class)
                .list();
    }

    List<CourseFigures> figures(AccountId author) {
        return jdbc.sql("""
                        SELECT q.course_key, SUM(v.state = 'APPROVED' AND q.bank = 'PRACTICE') AS practice,
                          SUM(v.state = 'APPROVED' AND q.bank = 'EXAM') AS exam,
                          SUM(v.state = 'APPROVED' AND q.bank = 'EXAM' AND v.key_released_at IS NULL) AS unreleased,
                          SUM(v.state = 'DRAFT') AS drafts, SUM(v.state = 'IN_REVIEW') AS in_review
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.state <> 'RETIRED' AND %s GROUP BY q.course_key ORDER BY q.course_key""".formatted(Grants.existsAny("q.course_key", Role.INSTRUCTOR)))
                .param("actor", author.value())
                .query(CourseFigures.class)
                .list();
    }

    private static String where(AccountId author, QuestionFilter filter, Map<String, Object> params) {
        StringBuilder where = new StringBuilder(Grants.existsAny("q.course_key", Role.INSTRUCTOR));
        params.put("actor", author.value());
        equal(where, params, "q.course_key", "course", filter.courseKey());
        equal(where, params, "v.module_key", "module", filter.moduleKey());
        equal(where, params, "v.objective_key", "objective", filter.objectiveKey());
        equal(where, params, "v.type", "type", filter.type());
        equal(where, params, "v.state", "state", filter.state());
        equal(where, params, "q.bank", "bank", filter.bank());
        if (!filter.text().isBlank()) {
            String words = SearchText.query(filter.text());
            String key = "q.question_key LIKE CONCAT(:key, '%')";
            params.put("key", filter.text().strip().replaceAll("[%_\\\\]", "\\\\$0"));
            if (words.isEmpty()) {
                where.append(" AND ").append(key);
            } else {
                where.append(" AND (MATCH (v.search_text) AGAINST (:words IN BOOLEAN MODE) OR ")
                        .append(key)
                        .append(")");
                params.put("words", words);
            }
        }
        return where.toString();
    }

    private static void equal(
            StringBuilder where,
            Map<String, Object> params,
            String column,
            String name,
            @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            where.append(" AND ").append(column).append(" = :").append(name);
            params.put(name, value instanceof Enum<?> constant ? constant.name() : value);
        }
    }
}
