package org.pruefstein.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flat rows about the answers to quizzes, as far as the asking account instructs their course. Never who gave one. */
@Repository
class LearnerAnswerQueries {
    private static final String SHARE = """
            CASE WHEN w.score LIKE '%/%' THEN CAST(SUBSTRING_INDEX(w.score, '/', 1) AS DECIMAL(30, 10))
                   / CAST(SUBSTRING_INDEX(w.score, '/', -1) AS DECIMAL(30, 10))
                 ELSE CAST(w.score AS DECIMAL(30, 10)) END""";
    private static final String ANSWERS = """
            FROM course_run r JOIN enrolment e ON e.run_id = r.id JOIN quiz_attempt a ON a.enrolment_id = e.id
            JOIN quiz_item i ON i.attempt_id = a.id
            JOIN quiz_answer w ON w.attempt_id = i.attempt_id AND w.position = i.position
            JOIN question_version v ON v.id = i.version_id
            WHERE w.score IS NOT NULL AND r.course_key = :course AND (:run = 0 OR r.id = :run)
              AND (:module = '' OR v.module_key = :module) AND (:objective = '' OR v.objective_key = :objective)
              AND\s""" + Grants.exists("r.course_key");
    private static final String ENOUGH = " HAVING COUNT(DISTINCT e.account_id) >= :least ";
    private final JdbcClient jdbc;

    LearnerAnswerQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RunChoice> runs(AccountId actor, int most) {
        return jdbc.sql("""
                        SELECT r.id, r.course_key, r.title,
                          (SELECT COUNT(*) FROM enrolment e JOIN quiz_attempt a ON a.enrolment_id = e.id
                             JOIN quiz_answer w ON w.attempt_id = a.id
                            WHERE e.run_id = r.id AND w.score IS NOT NULL) AS answered
                        FROM course_run r WHERE\s""" + Grants.exists("r.course_key") + """
                         ORDER BY r.starts_on DESC, r.id DESC LIMIT :most""")
                .param("actor", actor.value())
                .param("role", Role.INSTRUCTOR.name())
                .param("most", most)
                .query(RunChoice.class)
                .list();
    }

    List<ObjectiveFigure> objectives(AnswerFilter filter, AccountId actor, int most) {
        return bound(
                        "SELECT v.module_key, v.objective_key, COUNT(DISTINCT i.question_id) AS questions,"
                                + " COUNT(*) AS answers, COUNT(DISTINCT e.account_id) AS learners, FLOOR(100 * AVG("
                                + SHARE
                                + ")) AS percent " + ANSWERS + " GROUP BY v.module_key, v.objective_key" + ENOUGH
                                + "ORDER BY percent, answers DESC, v.module_key, v.objective_key LIMIT :limit",
                        filter,
                        actor)
                .param("least", LearnerAnswers.LEAST)
                .param("limit", most)
                .query(ObjectiveFigure.class)
                .list();
    }

    /** Those that go worst first. */
    List<QuestionFigure> questions(AnswerFilter filter, AccountId actor, long question, int offset, int limit) {
        return bound(
                        "SELECT t.question_id, n.type, SUBSTRING_INDEX(n.search_text, CHAR(10), 1) AS stem, n.module_key,"
                                + " n.objective_key, t.answers, t.learners, t.percent FROM (SELECT i.question_id,"
                                + " MAX(i.version_id) AS version_id, COUNT(*) AS answers,"
                                + " COUNT(DISTINCT e.account_id) AS learners, FLOOR(100 * AVG(" + SHARE
                                + ")) AS percent "
                                + ANSWERS + " AND (:question = 0 OR i.question_id = :question) GROUP BY i.question_id"
                                + ENOUGH
                                + ") t JOIN question_version n ON n.id = t.version_id"
                                + " ORDER BY t.percent, t.answers DESC, t.question_id LIMIT :limit OFFSET :offset",
                        filter,
                        actor)
                .param("least", LearnerAnswers.LEAST)
                .param("question", question)
                .param("limit", limit)
                .param("offset", offset)
                .query(QuestionFigure.class)
                .list();
    }

    /** How many answers there are to questions that too few people answered. */
    int withheld(AnswerFilter filter, AccountId actor) {
        return bound(
                        "SELECT COALESCE(SUM(t.answers), 0) FROM (SELECT COUNT(*) AS answers " + ANSWERS
                                + " GROUP BY i.question_id HAVING COUNT(DISTINCT e.account_id) < :least) t",
                        filter,
                        actor)
                .param("least", LearnerAnswers.LEAST)
                .query(Integer.class)
                .single();
    }

    /** The version that was answered last. */
    Optional<Long> newest(AnswerFilter filter, AccountId actor, QuestionId question) {
        return bound(
                        "SELECT MAX(i.version_id) " + ANSWERS + " AND i.question_id = :question GROUP BY i.question_id"
                                + ENOUGH,
                        filter,
                        actor)
                .param("least", LearnerAnswers.LEAST)
                .param("question", question.value())
                .query(Long.class)
                .optional();
    }

    /** Equal answers, most frequent first. @param handMarked whether to count ratings instead: what was written is nobody's */
    List<Group> groups(AnswerFilter filter, AccountId actor, QuestionId question, boolean handMarked, int most) {
        String what = handMarked ? "w.rating" : "w.answer";
        return bound(
                        "SELECT " + what + " AS content, w.score, COUNT(*) AS times,"
                                + " COUNT(DISTINCT e.account_id) AS learners " + ANSWERS
                                + " AND i.question_id = :question GROUP BY "
                                + what + ", w.score ORDER BY times DESC, content LIMIT :limit",
                        filter,
                        actor)
                .param("question", question.value())
                .param("limit", most)
                .query(Group.class)
                .list();
    }

    /** Equal answers or ratings. @param content canonical JSON; nothing where nobody rated */
    record Group(@Nullable String content, String score, int times, int learners) {}

    private JdbcClient.StatementSpec bound(String sql, AnswerFilter filter, AccountId actor) {
        return jdbc.sql(sql)
                .param("actor", actor.value())
                .param("role", Role.INSTRUCTOR.name())
                .param("course", filter.course())
                .param("run", filter.run())
                .param("module", filter.module())
                .param("objective", filter.objective());
    }
}
