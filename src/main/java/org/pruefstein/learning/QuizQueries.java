package org.pruefstein.learning;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.Fraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a person's quizzes tell over all: results, questions seen, the one at hand. */
@Repository
class QuizQueries {
    private final JdbcClient jdbc;

    QuizQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often each question was drawn for this person. */
    Map<QuestionId, Integer> drawn(EnrolmentId enrolment) {
        Map<QuestionId, Integer> drawn = new HashMap<>();
        jdbc.sql("""
                        SELECT i.question_id, COUNT(*) AS times FROM quiz_item i JOIN quiz_attempt a ON a.id = i.attempt_id
                        WHERE a.enrolment_id = :enrolment GROUP BY i.question_id""")
                .param("enrolment", enrolment.value())
                .query((row, _) -> drawn.put(new QuestionId(row.getLong("question_id")), row.getInt("times")))
                .list();
        return drawn;
    }

    /** What all quizzes of modules came to for a person, by module key. */
    Map<String, QuizRecord> records(EnrolmentId enrolment) {
        Map<String, QuizRecord> records = new HashMap<>();
        jdbc.sql(QuizRepository.ATTEMPT + "WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = 0")
                .param("enrolment", enrolment.value())
                .query(QuizRepository.Attempt.class)
                .list()
                .forEach(attempt -> records.merge(attempt.moduleKey(), record(attempt), QuizRecord::plus));
        return records;
    }

    static QuizRecord record(QuizRepository.Attempt attempt) {
        return attempt.points() == null
                ? new QuizRecord(0, Fraction.ZERO, false, true)
                : new QuizRecord(
                        1,
                        QuizScore.percent(Fraction.parse(attempt.points()), attempt.questions()),
                        Boolean.TRUE.equals(attempt.passed()),
                        false);
    }

    /** The module of the quiz under way that was worked on after everything else in the course. */
    Optional<String> latest(EnrolmentId enrolment) {
        return jdbc.sql("""
                        SELECT a.module_key FROM quiz_attempt a WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = 0
                          AND a.finished_at IS NULL
                          AND GREATEST(a.started_at, COALESCE((SELECT MAX(w.answered_at) FROM quiz_answer w
                                                               WHERE w.attempt_id = a.id), a.started_at))
                            >= ALL (SELECT p.moved_at FROM reading_place p WHERE p.enrolment_id = :enrolment)
                        ORDER BY a.started_at DESC, a.id DESC LIMIT 1""")
                .param("enrolment", enrolment.value())
                .query(String.class)
                .optional();
    }

    /** Whether a question that was drawn for this person names the picture. */
    boolean shows(EnrolmentId enrolment, String hash) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT 1 FROM quiz_attempt a JOIN quiz_item i ON i.attempt_id = a.id
                          JOIN question_version v ON v.id = i.version_id
                          WHERE a.enrolment_id = :enrolment AND v.body LIKE :hash)""")
                .param("enrolment", enrolment.value())
                .param("hash", "%media:" + hash + "%")
                .query(Boolean.class)
                .single();
    }
}
