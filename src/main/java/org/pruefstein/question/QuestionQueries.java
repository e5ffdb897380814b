package org.pruefstein.question;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of questions for the courses a person may author. */
@Repository
class QuestionQueries {
    private static final String ROWS = """
            SELECT q.id, q.course_key, q.question_key AS `key`, q.bank, v.type, v.module_key, v.objective_key, v.level,
              v.state, v.number, EXISTS (SELECT 1 FROM question_version p WHERE p.question_id = q.id
                AND p.state = 'APPROVED') AS published,
              SUBSTRING_INDEX(v.search_text, '\n', 1) AS stem, v.changed_at
            FROM question q JOIN question_version v ON v.id = q.latest_version_id WHERE q.id IN (:ids) AND\s""";
    private final JdbcClient jdbc;
    private final TagRepository tags;

    QuestionQueries(JdbcClient jdbc, TagRepository tags) {
        this.jdbc = jdbc;
        this.tags = tags;
    }

    /** The rows of these questions in the order of the ids, without those that are not for this person. */
    List<QuestionListItem> rows(AccountId author, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<QuestionId, List<Tag>> tags =
                this.tags.of(ids.stream().map(QuestionId::new).toList());
        Map<Long, QuestionListItem> rows = jdbc
                .sql(ROWS + Grants.existsAny("q.course_key", Role.INSTRUCTOR))
                .param("actor", author.value())
                .param("ids", ids)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::id, row -> row.item(tags)));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    private record Row(
            Long id,
            String courseKey,
            String key,
            Bank bank,
            QuestionType type,
            String moduleKey,
            String objectiveKey,
            Level level,
            VersionState state,
            int number,
            boolean published,
            String stem,
            Instant changedAt) {
        QuestionListItem item(Map<QuestionId, List<Tag>> tags) {
            QuestionId question = new QuestionId(id);
            return new QuestionListItem(
                    question,
                    courseKey,
                    key,
                    bank,
                    type,
                    moduleKey,
                    objectiveKey,
                    level,
                    state,
                    number,
                    published,
                    stem,
                    changedAt,
                    tags.getOrDefault(question, List.of()));
        }
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
}
