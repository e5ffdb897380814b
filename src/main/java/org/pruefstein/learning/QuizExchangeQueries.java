package org.pruefstein.learning;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The quizzes of a course by key, for those who may write them, and the practice questions by key. */
@Repository
class QuizExchangeQueries {
    private static final String ROWS = """
            SELECT q.id, q.version, q.quiz_key, q.plan, q.retired_at IS NOT NULL AS retired FROM authored_quiz q
            WHERE q.course_key = :course AND\s""" + Grants.existsAny("q.course_key", Role.INSTRUCTOR);
    private final JdbcClient jdbc;

    QuizExchangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quiz as it stands. */
    record Row(Long id, int version, String quizKey, String plan, boolean retired) {
        QuizPlan readPlan() {
            return CanonicalJson.read(plan, QuizPlan.class);
        }

        QuizImports.Stored stands(ExchangedQuiz quiz) {
            return new QuizImports.Stored(quiz, version, retired);
        }
    }

    /** Those that are not retired, by key. @param module key of a module; empty for all and the whole course */
    List<Row> quizzes(String courseKey, String module, AccountId actor, int most) {
        return jdbc.sql(ROWS + " AND q.retired_at IS NULL AND (:module = '' OR q.module_key = :module)"
                        + " ORDER BY q.quiz_key LIMIT :most")
                .param("course", courseKey)
                .param("module", module)
                .param("actor", actor.value())
                .param("most", most)
                .query(Row.class)
                .list();
    }

    Map<String, Row> of(String courseKey, Collection<String> keys, AccountId actor) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(ROWS + " AND q.quiz_key IN (:keys)")
                .param("course", courseKey)
                .param("keys", keys)
                .param("actor", actor.value())
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Row::quizKey, row -> row));
    }

    /** The practice questions of the course among these, by key. */
    Map<String, QuestionId> practice(String courseKey, Collection<String> keys) {
        Map<String, QuestionId> found = new LinkedHashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("SELECT id, question_key FROM question WHERE course_key = :course AND bank = 'PRACTICE'"
                            + " AND question_key IN (:keys)")
                    .param("course", courseKey)
                    .param("keys", keys)
                    .query((row, _) -> found.put(row.getString("question_key"), new QuestionId(row.getLong("id"))))
                    .list();
        }
        return found;
    }

    /** The keys of these questions. */
    Map<QuestionId, String> keys(Collection<QuestionId> ids) {
        Map<QuestionId, String> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("SELECT id, question_key FROM question WHERE id IN (:ids)")
                    .param("ids", ids.stream().map(QuestionId::value).toList())
                    .query((row, _) -> found.put(new QuestionId(row.getLong("id")), row.getString("question_key")))
                    .list();
        }
        return found;
    }

    /** Names a quiz. */
    void name(AuthoredQuizId id, String key) {
        jdbc.sql("UPDATE authored_quiz SET quiz_key = :key WHERE id = :id")
                .param("key", key)
                .param("id", id.value())
                .update();
    }
}
