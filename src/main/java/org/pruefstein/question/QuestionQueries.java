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
