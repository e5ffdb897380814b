package org.pruefstein.learning;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Quizzes of instructors and their published versions. Whoever does not author the course finds none. */
@Repository
class AuthoredQuizRepository {
    private static final String MINE = Grants.existsAny("q.course_key", Role.INSTRUCTOR);
    private final JdbcClient jdbc;

    AuthoredQuizRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quiz as stored. */
    record Row(
            Long id,
            int version,
            String courseKey,
            String plan,
            boolean retired,
            @Nullable String published,
            int number) {
        QuizPlan readPlan() {
            return CanonicalJson.read(plan, QuizPlan.class);
        }

        @Nullable
        QuizPlan readPublished() {
            return published == null ? null : CanonicalJson.read(published, QuizPlan.class);
        }

        AuthoredQuizState state() {
            return retired
                    ? AuthoredQuizState.RETIRED
                    : published == null ? AuthoredQuizState.DRAFT : AuthoredQuizState.PUBLISHED;
        }
    }

    Optional<Row> find(AuthoredQuizId id, AccountId author) {
        return jdbc.sql("""
                        SELECT q.id, q.version, q.course_key, q.plan, q.retired_at IS NOT NULL AS retired,
                          v.plan AS published, COALESCE(v.number, 0) AS number
                        FROM authored_quiz q LEFT JOIN authored_quiz_version v ON v.id = q.published_id
                        WHERE q.id = :id AND\s""" + MINE)
                .param("id", id.value())
                .param("actor", author.value())
                .query(Row.class)
                .optional();
    }

    AuthoredQuizId insert(String courseKey, QuizPlan plan, AccountId author) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO authored_quiz (course_key, quiz_key, module_key, title, plan, created_by, changed_at)
                        VALUES (:course, :key, :module, :title, :plan, :by, UTC_TIMESTAMP(6))""")
                .param("course", courseKey)
                .param("key", "quiz-" + UUID.randomUUID().toString().substring(24))
                .param("module", plan.moduleKey())
                .param("title", plan.title())
                .param("plan", CanonicalJson.write(plan))
                .param("by", author.value())
                .update(key);
        return new AuthoredQuizId(id(key));
    }

    /**
     * Takes the quiz for a change.
     *
     * @throws NotFoundException when there is none, or not for this person
     * @throws DomainException {@code learning.plan-changed-meanwhile} when the revision is no longer current
     */
    Row take(AuthoredQuizId id, int revision, AccountId author) {
        int taken = jdbc.sql("UPDATE authored_quiz q SET q.version = q.version + 1, q.changed_at = UTC_TIMESTAMP(6)"
                        + " WHERE q.id = :id AND q.version = :revision AND " + MINE)
                .param("id", id.value())
                .param("revision", revision)
                .param("actor", author.value())
                .update();
        Row row = find(id, author).orElseThrow(() -> new NotFoundException("quiz"));
        if (taken == 0) {
            throw new DomainException("learning.plan-changed-meanwhile");
        }
        return row;
    }

    void update(AuthoredQuizId id, QuizPlan plan) {
        jdbc.sql("UPDATE authored_quiz SET module_key = :module, title = :title, plan = :plan WHERE id = :id")
                .param("module", plan.moduleKey())
                .param("title", plan.title())
                .param("plan", CanonicalJson.write(plan))
                .param("id", id.value())
                .update();
    }

    /** Adds a version and offers it from now on. */
    void publish(AuthoredQuizId id, int number, QuizPlan plan, AccountId by) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO authored_quiz_version (quiz_id, number, plan, published_by, published_at)
                        VALUES (:quiz, :number, :plan, :by, UTC_TIMESTAMP(6))""")
                .param("quiz", id.value())
                .param("number", number)
                .param("plan", CanonicalJson.write(plan))
                .param("by", by.value())
                .update(key);
        Long version = id(key);
        List<QuestionId> picked = plan.mode() == QuizPlan.Mode.BY_HAND ? plan.picked() : List.of();
        for (int i = 0; i < picked.size(); i++) {
            jdbc.sql(
                            "INSERT INTO authored_quiz_question (version_id, position, question_id) VALUES (:id, :at, :question)")
                    .param("id", version)
                    .param("at", i + 1)
                    .param("question", picked.get(i).value())
                    .update();
        }
        jdbc.sql("UPDATE authored_quiz SET published_id = :version, retired_at = NULL WHERE id = :id")
                .param("version", version)
                .param("id", id.value())
                .update();
    }

    void retire(AuthoredQuizId id) {
        jdbc.sql("UPDATE authored_quiz SET retired_at = UTC_TIMESTAMP(6) WHERE id = :id AND retired_at IS NULL")
                .param("id", id.value())
                .update();
    }

    void restore(AuthoredQuizId id) {
        jdbc.sql("UPDATE authored_quiz SET retired_at = NULL WHERE id = :id")
                .param("id", id.value())
                .update();
    }

    private static Long id(GeneratedKeyHolder key) {
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("no key");
        }
        return id.longValue();
    }
}
