package org.pruefstein.question;

import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the way of versions and what was changed in them; the caller has taken the question's row before. */
@Repository
class VersionSteps {
    private final JdbcClient jdbc;

    VersionSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(QuestionVersionId version, VersionStep.Kind kind, AccountId by) {
        add(version, kind, by, null);
    }

    void add(QuestionVersionId version, VersionStep.Kind kind, AccountId by, @Nullable String note) {
        jdbc.sql("""
                        INSERT INTO question_step (version_id, kind, account_id, happened_at, note)
                        VALUES (:version, :kind, :by, UTC_TIMESTAMP(6), :note)""")
                .param("version", version.value())
                .param("kind", kind.name())
                .param("by", by.value())
                .param("note", note)
                .update();
    }

    /** Says what a draft changes. @param note blank for nothing */
    void explain(QuestionVersionId draft, String note) {
        jdbc.sql("UPDATE question_version SET change_note = NULLIF(:note, '') WHERE id = :id AND state = 'DRAFT'")
                .param("note", note.strip())
                .param("id", draft.value())
                .update();
    }

    /** Sets until when a second person should decide. */
    void due(QuestionVersionId version, int days) {
        jdbc.sql("UPDATE question_version SET due_at = DATE_ADD(UTC_TIMESTAMP(6), INTERVAL :days DAY) WHERE id = :id")
                .param("days", days)
                .param("id", version.value())
                .update();
    }

    void markRestored(QuestionVersionId draft, int from) {
        jdbc.sql("UPDATE question_version SET restored_from = :from WHERE id = :id")
                .param("from", from)
                .param("id", draft.value())
                .update();
    }
}
