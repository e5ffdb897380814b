package org.pruefstein.question;

import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes reviewers' comments; grant, second person and state are checked in the statement. */
@Repository
class CommentRepository {
    private final JdbcClient jdbc;

    CommentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether it is added: the version of an exam item was sent to review, nobody has decided on it, and the examiner
     * wrote nothing of it. An author who takes the item back while the examiner writes does not lose the comment.
     */
    boolean add(QuestionId question, QuestionVersionId version, Pin pin, String text, AccountId examiner) {
        return jdbc.sql("""
                        INSERT INTO question_comment (version_id, place, part, text, account_id, commented_at)
                        SELECT v.id, :place, :part, :text, :actor, UTC_TIMESTAMP(6)
                        FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.id = :version AND q.id = :question AND q.bank = 'EXAM' AND v.state IN ('DRAFT', 'IN_REVIEW')
                          AND EXISTS (SELECT 1 FROM question_step s WHERE s.version_id = v.id AND s.kind = 'SUBMITTED')
                          AND NOT EXISTS (SELECT 1 FROM question_version_author a
                            WHERE a.version_id = v.id AND a.account_id = :actor)
                          AND %s FOR UPDATE""".formatted(Grants.existsAny("q.course_key", Role.EXAMINER)))
                        .param("question", question.value())
                        .param("version", version.value())
                        .param("place", pin.place().name())
                        .param("part", pin.part())
                        .param("text", text)
                        .param("actor", examiner.value())
                        .update()
                == 1;
    }

    /** Whether it is settled now, or open again, and was not before. */
    boolean settle(QuestionId question, CommentId comment, boolean settled, AccountId author) {
        return jdbc.sql("UPDATE question_comment c JOIN question_version v ON v.id = c.version_id"
                                + " JOIN question q ON q.id = v.question_id SET"
                                + (settled
                                        ? " c.resolved_by = :actor, c.resolved_at = UTC_TIMESTAMP(6)"
                                        : " c.resolved_by = NULL, c.resolved_at = NULL")
                                + " WHERE c.id = :comment AND q.id = :question AND v.state IN ('DRAFT', 'IN_REVIEW')"
                                + " AND c.resolved_at IS " + (settled ? "NULL" : "NOT NULL") + " AND "
                                + Grants.existsAny("q.course_key", Role.INSTRUCTOR))
                        .param("comment", comment.value())
                        .param("question", question.value())
                        .param("actor", author.value())
                        .update()
                == 1;
    }

    /** How many of a version are open. */
    int open(QuestionVersionId version) {
        return jdbc.sql("SELECT COUNT(*) FROM question_comment WHERE version_id = :id AND resolved_at IS NULL")
                .param("id", version.value())
                .query(Integer.class)
                .single();
    }
}
