package org.pruefstein.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Fraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of practice quizzes. Changes are made under {@link ReadingRepository#lock}. */
@Repository
class QuizRepository {
    static final String ATTEMPT = """
            SELECT a.id, a.enrolment_id, a.module_key, a.authored_quiz_id, a.authored_version_id, a.questions, a.finished_at,
              a.points, a.passed
            FROM quiz_attempt a\s""";
    private final JdbcClient jdbc;

    QuizRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A quiz.
     *
     * @param moduleKey empty for a quiz of an instructor
     * @param authoredQuizId 0 for the quiz of a module
     * @param points exact fraction, once finished
     */
    record Attempt(
            Long id,
            EnrolmentId enrolmentId,
            String moduleKey,
            long authoredQuizId,
            @Nullable Long authoredVersionId,
            int questions,
            @Nullable Instant finishedAt,
            @Nullable String points,
            @Nullable Boolean passed) {
        QuizAttemptId key() {
            return new QuizAttemptId(id);
        }
    }

    /** A drawn question with its answer, if it has one. */
    record Item(
            int position,
            QuestionVersionId versionId,
            String tokens,
            @Nullable String draft,
            @Nullable String answer,
            @Nullable String score,
            @Nullable String rating) {
        /** Whether nothing is left to do. */
        boolean settled() {
            return answer != null && score != null;
        }

        OptionTokens optionTokens() {
            return CanonicalJson.read(tokens, OptionTokens.class);
        }
    }

    /** A quiz of this person, while enrolled as a learner of the course. */
    Optional<Attempt> own(QuizAttemptId id, AccountId learner) {
        return jdbc.sql(ATTEMPT + """
                        JOIN enrolment e ON e.id = a.enrolment_id JOIN course_run r ON r.id = e.run_id
                        WHERE a.id = :id AND e.account_id = :actor AND e.withdrawn_at IS NULL AND\s""" + Grants.existsAny("r.course_key", Role.LEARNER))
                .param("id", id.value())
                .param("actor", learner.value())
                .query(Attempt.class)
                .optional();
    }

    /** The quiz of a module that is under way. */
    Optional<Attempt> open(EnrolmentId enrolment, String moduleKey) {
        return jdbc.sql(
                        ATTEMPT
                                + "WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = 0 AND a.module_key = :module AND a.finished_at IS NULL")
                .param("enrolment", enrolment.value())
                .param("module", moduleKey)
                .query(Attempt.class)
                .optional();
    }

    /** The quiz of a module that was finished last. */
    Optional<Attempt> last(EnrolmentId enrolment, String moduleKey) {
        return jdbc.sql(ATTEMPT + """
                        WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = 0 AND a.module_key = :module
                          AND a.finished_at IS NOT NULL
                        ORDER BY a.finished_at DESC, a.id DESC LIMIT 1""")
                .param("enrolment", enrolment.value())
                .param("module", moduleKey)
                .query(Attempt.class)
                .optional();
    }

    void insert(EnrolmentId enrolment, String moduleKey, int questions) {
        jdbc.sql("""
                        INSERT INTO quiz_attempt (enrolment_id, module_key, questions, started_at)
                        VALUES (:enrolment, :module, :questions, UTC_TIMESTAMP(6))""")
                .param("enrolment", enrolment.value())
                .param("module", moduleKey)
                .param("questions", questions)
                .update();
    }

    void insertItem(
            QuizAttemptId attempt, int position, QuestionVersionId version, QuestionId question, OptionTokens tokens) {
        jdbc.sql("""
                        INSERT INTO quiz_item (attempt_id, position, version_id, question_id, tokens)
                        VALUES (:attempt, :position, :version, :question, :tokens)""")
                .param("attempt", attempt.value())
                .param("position", position)
                .param("version", version.value())
                .param("question", question.value())
                .param("tokens", CanonicalJson.write(tokens))
                .update();
    }

    /** The questions of a quiz in order. */
    List<Item> items(QuizAttemptId attempt) {
        return jdbc.sql("""
                        SELECT i.position, i.version_id, i.tokens, d.answer AS draft, w.answer, w.score, w.rating FROM quiz_item i
                        LEFT JOIN quiz_answer w ON w.attempt_id = i.attempt_id AND w.position = i.position
                        LEFT JOIN quiz_draft d ON d.attempt_id = i.attempt_id AND d.position = i.position
                        WHERE i.attempt_id = :attempt ORDER BY i.position""").param("attempt", attempt.value()).query(Item.class).list();
    }

    /** @param score nothing where the person is to rate the answer */
    void insertAnswer(QuizAttemptId attempt, int position, String answer, @Nullable Fraction score) {
        jdbc.sql("""
                        INSERT INTO quiz_answer (attempt_id, position, answer, score, answered_at)
                        VALUES (:attempt, :position, :answer, :score, UTC_TIMESTAMP(6))""")
                .param("attempt", attempt.value())
                .param("position", position)
                .param("answer", answer)
                .param("score", score == null ? null : score.toString())
                .update();
    }

    /** How many answers have a score that the person gave. */
    int selfRated(QuizAttemptId attempt) {
        return jdbc.sql("SELECT COUNT(*) FROM quiz_answer WHERE attempt_id = :attempt AND rating IS NOT NULL")
                .param("attempt", attempt.value())
                .query(Integer.class)
                .single();
    }

    void finish(QuizAttemptId attempt, Fraction points, boolean passed) {
        jdbc.sql("""
                        UPDATE quiz_attempt SET finished_at = UTC_TIMESTAMP(6), points = :points, passed = :passed
                        WHERE id = :id AND finished_at IS NULL""")
                .param("points", points.toString())
                .param("passed", passed)
                .param("id", attempt.value())
                .update();
    }
}
