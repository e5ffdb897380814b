package org.pruefstein.question;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** A question with its versions as rows; each change first takes the question's row by its revision. */
@Repository
class QuestionRepository {
    private final JdbcClient jdbc;
    private final VersionReader versions;
    private final QuestionPeople people;

    QuestionRepository(JdbcClient jdbc, VersionReader versions, QuestionPeople people) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.people = people;
    }

    /** The question, for a person holding one of these roles for its course. */
    Optional<QuestionDetails> find(QuestionId id, AccountId actor, Role... roles) {
        return jdbc.sql(
                        "SELECT q.id, q.version, q.course_key, q.question_key, q.bank, q.edited_at IS NOT NULL AS edited"
                                + " FROM question q WHERE q.id = :id AND " + Grants.existsAny("q.course_key", roles))
                .param("id", id.value())
                .param("actor", actor.value())
                .query(QuestionRow.class)
                .optional()
                .map(this::details);
    }

    /** Whether a version of the question shows this picture and the person may see it there, or uploaded it. */
    boolean shows(QuestionId id, String hash, AccountId actor) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM question q JOIN question_version v ON v.question_id = q.id"
                        + " WHERE q.id = :id AND INSTR(v.body, CONCAT('media:', :hash)) > 0 AND ("
                        + Grants.existsAny("q.course_key", Role.INSTRUCTOR) + " OR q.bank = 'EXAM' AND "
                        + Grants.existsAny("q.course_key", Role.EXAMINER) + ")) OR EXISTS (SELECT 1 FROM"
                        + " picture_upload p WHERE p.hash = :hash AND p.account_id = :actor)")
                .param("id", id.value())
                .param("hash", hash)
                .param("actor", actor.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * Takes the question for a change.
     *
     * @throws NotFoundException when there is none, or not for this person
     * @throws DomainException {@code question.changed-meanwhile} when the revision is no longer current
     */
    QuestionDetails take(QuestionId id, int revision, AccountId actor, Role role) {
        int taken = jdbc.sql("UPDATE question q SET q.version = q.version + 1, q.touched_at = UTC_TIMESTAMP(6)"
                        + " WHERE q.id = :id AND q.version = :revision AND "
                        + Grants.existsAny("q.course_key", role))
                .param("id", id.value())
                .param("revision", revision)
                .param("actor", actor.value())
                .update();
        QuestionDetails question = find(id, actor, role).orElseThrow(() -> new NotFoundException("question"));
        if (taken == 0) {
            throw new DomainException("question.changed-meanwhile");
        }
        return question;
    }

    /** The question's stamp, in microseconds since an origin. */
    long touched(QuestionId id) {
        return jdbc.sql("SELECT " + IndexQueries.TOUCHED + " FROM question q WHERE q.id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    /** Locks the question's row; whether nobody touched it since that stamp. */
    boolean isAsTouched(QuestionId id, long stamp) {
        return jdbc.sql("UPDATE question q SET q.touched_at = UTC_TIMESTAMP(6) WHERE q.id = :id AND "
                                + IndexQueries.TOUCHED + " = :stamp")
                        .param("id", id.value())
                        .param("stamp", stamp)
                        .update()
                == 1;
    }

    QuestionId insert(String courseKey, String key, Bank bank, @Nullable String contentHash, @Nullable AccountId by) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO question (course_key, question_key, bank, content_hash, created_by, created_at, touched_at)
                        VALUES (:course, :key, :bank, :hash, :by, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))""")
                .param("course", courseKey)
                .param("key", key)
                .param("bank", bank.name())
                .param("hash", contentHash)
                .param("by", by == null ? null : by.value())
                .update(id);
        return new QuestionId(generated(id));
    }

    /** The key itself, or one like it where an import has brought a question with that key. */
    String free(String courseKey, String key) {
        boolean taken = jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM question WHERE course_key = :course AND question_key = :key)")
                .param("course", courseKey)
                .param("key", key)
                .query(Boolean.class)
                .single();
        return taken ? free(courseKey, key + "-2") : key;
    }

    void rename(QuestionId id, String key) {
        jdbc.sql("UPDATE question SET question_key = :key WHERE id = :id")
                .param("key", key)
                .param("id", id.value())
                .update();
    }

    /** Marks that a person's text is now ahead of the content folder's. */
    void markEdited(QuestionId id) {
        jdbc.sql("UPDATE question SET edited_at = UTC_TIMESTAMP(6) WHERE id = :id AND content_hash IS NOT NULL"
                        + " AND edited_at IS NULL")
                .param("id", id.value())
                .update();
    }

    private QuestionDetails details(QuestionRow row) {
        return new QuestionDetails(
                new QuestionId(row.id()),
                row.version(),
                row.courseKey(),
                row.questionKey(),
                row.bank(),
                row.edited(),
                versions.of(row.id()),
                people.of(row.id()));
    }

    static Long generated(GeneratedKeyHolder holder) {
        Number key = holder.getKey();
        if (key == null) {
            throw new IllegalStateException("no key");
        }
        return key.longValue();
    }

    private record QuestionRow(Long id, int version, String courseKey, String questionKey, Bank bank, boolean edited) {}
}
