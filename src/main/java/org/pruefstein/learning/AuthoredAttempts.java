package org.pruefstein.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Attempts at instructors' quizzes, and what a person is offered. Changes are made under {@link ReadingRepository#lock}. */
@Repository
class AuthoredAttempts {
    private static final String OFFER = """
            SELECT q.id, q.course_key, v.id AS version_id, v.plan, q.retired_at IS NULL AS offered
            FROM authored_quiz q JOIN authored_quiz_version v ON v.id = q.published_id WHERE q.course_key = :course AND\s""";
    private final JdbcClient jdbc;

    AuthoredAttempts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A published quiz. @param offered whether a new attempt can begin */
    record Offer(Long id, String courseKey, Long versionId, String plan, boolean offered) {
        AuthoredQuizId key() {
            return new AuthoredQuizId(id);
        }

        QuizPlan readPlan() {
            return CanonicalJson.read(plan, QuizPlan.class);
        }
    }

    /** The published quizzes of a course, the oldest first, with those that this person has under way. */
    List<Offer> offers(String courseKey, EnrolmentId enrolment) {
        return jdbc.sql(OFFER + """
                        (q.retired_at IS NULL OR EXISTS (SELECT 1 FROM quiz_attempt a WHERE a.enrolment_id = :enrolment
                           AND a.authored_quiz_id = q.id AND a.finished_at IS NULL)) ORDER BY q.id""")
                .param("course", courseKey)
                .param("enrolment", enrolment.value())
                .query(Offer.class)
                .list();
    }

    /** A quiz of the course that is offered, or that this person has begun at some time. */
    Optional<Offer> offer(AuthoredQuizId id, String courseKey, EnrolmentId enrolment) {
        return jdbc.sql(OFFER + """
                        q.id = :id AND (q.retired_at IS NULL OR EXISTS (SELECT 1 FROM quiz_attempt a
                          WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = q.id))""")
                .param("id", id.value())
                .param("course", courseKey)
                .param("enrolment", enrolment.value())
                .query(Offer.class)
                .optional();
    }

    /** A person's attempts at instructors' quizzes, the latest last. */
    List<QuizRepository.Attempt> of(EnrolmentId enrolment) {
        return jdbc.sql(QuizRepository.ATTEMPT + "WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id > 0"
                        + " ORDER BY a.started_at, a.id")
                .param("enrolment", enrolment.value())
                .query(QuizRepository.Attempt.class)
                .list();
    }

    /** The plan with which an attempt began. */
    QuizPlan plan(Long versionId) {
        return CanonicalJson.read(
                jdbc.sql("SELECT plan FROM authored_quiz_version WHERE id = :id")
                        .param("id", versionId)
                        .query(String.class)
                        .single(),
                QuizPlan.class);
    }

    /**
     * Begins an attempt, while the version is offered and the limit leaves one.
     *
     * @param most how many attempts a person has; {@code null} for any number
     */
    boolean insert(EnrolmentId enrolment, Offer offer, int questions, @Nullable Integer most) {
        return jdbc.sql("""
                                INSERT INTO quiz_attempt (enrolment_id, module_key, authored_quiz_id, authored_version_id,
                                  questions, started_at)
                                SELECT :enrolment, '', q.id, q.published_id, :questions, UTC_TIMESTAMP(6) FROM authored_quiz q
                                WHERE q.id = :quiz AND q.published_id = :version AND q.retired_at IS NULL
                                  AND (:most = 0 OR (SELECT COUNT(*) FROM quiz_attempt a
                                    WHERE a.enrolment_id = :enrolment AND a.authored_quiz_id = q.id) < :most)""")
                        .param("enrolment", enrolment.value())
                        .param("quiz", offer.id())
                        .param("version", offer.versionId())
                        .param("questions", questions)
                        .param("most", most == null ? 0 : most)
                        .update()
                == 1;
    }
}
