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

/**
 * Flat rows about the answers to quizzes, as far as the asking account instructs their course. Never who gave one. The
 * smallest thing counted is a question in one run; what fewer than {@link LearnerAnswers#LEAST} people answered there is
 * in no figure. As every figure adds up such things whole, none is found by taking one figure from another.
 */
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
            WHERE w.score IS NOT NULL AND r.course_key = :course AND (:run = 0 OR r.id = :run)
              AND (:question = 0 OR i.question_id = :question) AND\s""" + Grants.exists("r.course_key");
    /** What each person answered of a question in a run, with the objective that the question has today. */
    private static final String PERSONS = " FROM (SELECT g.*, COUNT(*) OVER (PARTITION BY g.run_id, g.question_id)"
            + " AS persons FROM (SELECT r.id AS run_id, i.question_id, e.account_id, MAX(i.version_id) AS version_id,"
            + " COUNT(*) AS answers, SUM(" + SHARE + ") AS points " + ANSWERS
            + " GROUP BY r.id, i.question_id, e.account_id) g) t " + """
            JOIN question q ON q.id = t.question_id
            JOIN question_version v ON v.id = COALESCE((SELECT p.id FROM question_version p
              WHERE p.question_id = q.id AND p.approved_slot = 1), q.latest_version_id)
            WHERE (:module = '' OR v.module_key = :module) AND (:objective = '' OR v.objective_key = :objective)
              AND t.persons\s""";

    private static final String TOLD = PERSONS + ">= :least ";
    private static final String FIGURES = " SUM(t.answers) AS answers, COUNT(DISTINCT t.account_id) AS learners,"
            + " FLOOR(100 * SUM(t.points) / SUM(t.answers)) AS percent ";
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
                        "SELECT v.module_key, v.objective_key, COUNT(DISTINCT t.question_id) AS questions," + FIGURES
                                + TOLD + "GROUP BY v.module_key, v.objective_key"
                                + " ORDER BY percent, answers DESC, v.module_key, v.objective_key LIMIT :limit",
                        filter,
                        actor,
                        0)
                .param("limit", most)
                .query(ObjectiveFigure.class)
                .list();
    }

    /** Those that go worst first. */
    List<QuestionFigure> questions(AnswerFilter filter, AccountId actor, long question, int offset, int limit) {
        return bound(
                        "SELECT s.question_id, n.type, SUBSTRING_INDEX(n.search_text, CHAR(10), 1) AS stem, n.module_key,"
                                + " n.objective_key, s.answers, s.learners, s.percent FROM (SELECT t.question_id,"
                                + " MAX(v.id) AS version_id," + FIGURES + TOLD + "GROUP BY t.question_id"
                                + ") s JOIN question_version n ON n.id = s.version_id"
                                + " ORDER BY s.percent, s.answers DESC, s.question_id LIMIT :limit OFFSET :offset",
                        filter,
                        actor,
                        question)
                .param("limit", limit)
                .param("offset", offset)
                .query(QuestionFigure.class)
                .list();
    }

    /** How many answers are in no figure because too few people of their run answered the question. */
    int withheld(AnswerFilter filter, AccountId actor) {
        return bound("SELECT COALESCE(SUM(t.answers), 0)" + PERSONS + "< :least", filter, actor, 0)
                .query(Integer.class)
                .single();
    }

    /** The version that was answered last. */
    Optional<Long> newest(AnswerFilter filter, AccountId actor, QuestionId question) {
        return bound("SELECT MAX(t.version_id)" + TOLD + "GROUP BY t.question_id", filter, actor, question.value())
                .query(Long.class)
                .optional();
    }

    /** Equal answers, most frequent first. @param handMarked whether to count ratings instead: what was written is nobody's */
    List<Group> groups(AnswerFilter filter, AccountId actor, QuestionId question, boolean handMarked, int most) {
        String what = handMarked ? "w.rating" : "w.answer";
        return bound(
                        "SELECT " + what + " AS content, w.score, COUNT(*) AS times,"
                                + " COUNT(DISTINCT e.account_id) AS learners " + ANSWERS
                                + " AND r.id IN (SELECT t.run_id"
                                + TOLD + ") GROUP BY " + what + ", w.score ORDER BY times DESC, content LIMIT :limit",
                        filter,
                        actor,
                        question.value())
                .param("limit", most)
                .query(Group.class)
                .list();
    }

    /** Equal answers or ratings. @param content canonical JSON; nothing where nobody rated */
    record Group(@Nullable String content, String score, int times, int learners) {}

    private JdbcClient.StatementSpec bound(String sql, AnswerFilter filter, AccountId actor, long question) {
        return jdbc.sql(sql)
                .param("least", LearnerAnswers.LEAST)
                .param("question", question)
                .param("actor", actor.value())
                .param("role", Role.INSTRUCTOR.name())
                .param("course", filter.course())
                .param("run", filter.run())
                .param("module", filter.module())
                .param("objective", filter.objective());
    }
}
