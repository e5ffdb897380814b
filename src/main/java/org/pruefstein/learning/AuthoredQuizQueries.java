package org.pruefstein.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists of instructors' quizzes, and the questions that they name. */
@Repository
class AuthoredQuizQueries {
    private static final String STATE =
            "CASE WHEN q.retired_at IS NOT NULL THEN 'RETIRED' WHEN q.published_id IS NULL THEN 'DRAFT' ELSE 'PUBLISHED' END";
    private final JdbcClient jdbc;

    AuthoredQuizQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of a person's quizzes, what was changed last first. */
    List<QuizListItem> find(AccountId author, QuizFilter filter, int offset, int limit) {
        return jdbc
                .sql("""
                        SELECT q.id, q.course_key, q.title, q.module_key, %s AS state, q.plan,
                          v.plan IS NULL OR v.plan <> q.plan AS changed, q.changed_at,
                          (SELECT COUNT(*) FROM authored_quiz_question p WHERE p.version_id = q.published_id
                            AND NOT EXISTS (SELECT 1 FROM question_version a WHERE a.question_id = p.question_id
                              AND a.state = 'APPROVED')) AS missing,
                          (SELECT COUNT(*) FROM authored_quiz_version w JOIN quiz_attempt t ON t.authored_version_id = w.id
                            WHERE w.quiz_id = q.id) AS attempts
                        FROM authored_quiz q LEFT JOIN authored_quiz_version v ON v.id = q.published_id
                        WHERE (:course IS NULL OR q.course_key = :course) AND (:module IS NULL OR q.module_key = :module)
                          AND (:state IS NULL OR %s = :state) AND %s
                        ORDER BY q.changed_at DESC, q.id DESC LIMIT :limit OFFSET :offset""".formatted(STATE, STATE, Grants.existsAny("q.course_key", Role.INSTRUCTOR)))
                .param("course", filter.courseKey())
                .param("module", filter.moduleKey())
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("actor", author.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::item)
                .toList();
    }

    private record Row(
            Long id,
            String courseKey,
            String title,
            String moduleKey,
            AuthoredQuizState state,
            String plan,
            boolean changed,
            Instant changedAt,
            int missing,
            int attempts) {
        QuizListItem item() {
            int questions = CanonicalJson.read(plan, QuizPlan.class).questions();
            return new QuizListItem(
                    new AuthoredQuizId(id),
                    courseKey,
                    moduleKey,
                    title,
                    state,
                    questions,
                    changed,
                    missing,
                    attempts,
                    changedAt);
        }
    }

    /** The practice questions of a course among these, in this order, as published or else as last written. */
    List<PickedQuestion> picked(String courseKey, Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<QuestionId, PickedQuestion> found = jdbc
                .sql("""
                        SELECT q.id, q.question_key AS `key`, v.module_key, v.objective_key, v.level, v.type,
                          SUBSTRING_INDEX(v.search_text, '\n', 1) AS stem, v.state = 'APPROVED' AS published
                        FROM question q JOIN question_version v ON v.id = COALESCE((SELECT a.id FROM question_version a
                          WHERE a.question_id = q.id AND a.state = 'APPROVED'), q.latest_version_id)
                        WHERE q.id IN (:ids) AND q.course_key = :course AND q.bank = 'PRACTICE'""")
                .param("ids", ids.stream().map(QuestionId::value).toList())
                .param("course", courseKey)
                .query(PickedQuestion.class)
                .list()
                .stream()
                .collect(Collectors.toMap(PickedQuestion::id, q -> q));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
