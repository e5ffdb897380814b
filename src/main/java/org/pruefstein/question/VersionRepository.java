package org.pruefstein.question;

import java.util.Map;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Writes versions; the caller has taken the question's row before. */
@Repository
class VersionRepository {
    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuestionVersionId insert(QuestionId question, VersionState state, QuestionContent content) {
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO question_version (question_id, number, state, type, module_key, objective_key, level,
                          body, evidence, hash, search_text, created_at, changed_at)
                        SELECT :question, COALESCE(MAX(v.number), 0) + 1, :state, :type, :module, :objective, :level,
                          :body, :evidence, :hash, :text, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) FROM question_version v WHERE v.question_id = :question""")
                .param("question", question.value())
                .param("state", state.name())
                .params(columns(content))
                .update(id);
        QuestionVersionId version = new QuestionVersionId(QuestionRepository.generated(id));
        latest(question);
        return version;
    }

    void updateDraft(QuestionVersionId version, QuestionContent content) {
        jdbc.sql("""
                        UPDATE question_version SET type = :type, module_key = :module, objective_key = :objective,
                          level = :level, body = :body, evidence = :evidence, hash = :hash, search_text = :text, changed_at = UTC_TIMESTAMP(6)
                        WHERE id = :id AND state = 'DRAFT'""").param("id", version.value()).params(columns(content)).update();
    }

    void deleteDraft(QuestionId question, QuestionVersionId version) {
        jdbc.sql("UPDATE question SET latest_version_id = NULL WHERE id = :id")
                .param("id", question.value())
                .update();
        jdbc.sql("DELETE FROM question_comment WHERE version_id = :id")
                .param("id", version.value())
                .update();
        jdbc.sql("DELETE FROM question_step WHERE version_id = :id")
                .param("id", version.value())
                .update();
        jdbc.sql("DELETE FROM question_version_author WHERE version_id = :id")
                .param("id", version.value())
                .update();
        jdbc.sql("DELETE FROM question_version WHERE id = :id AND state = 'DRAFT'")
                .param("id", version.value())
                .update();
        latest(question);
    }

    /** Whether the version was in that state and is in the other one now. */
    boolean move(QuestionVersionId version, VersionState from, VersionState to) {
        return jdbc.sql(
                                "UPDATE question_version SET state = :to, changed_at = UTC_TIMESTAMP(6) WHERE id = :id AND state = :from")
                        .param("to", to.name())
                        .param("id", version.value())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void addAuthor(QuestionVersionId version, AccountId author) {
        jdbc.sql("""
                        INSERT INTO question_version_author (version_id, account_id) VALUES (:version, :author)
                        ON DUPLICATE KEY UPDATE account_id = VALUES(account_id)""")
                .param("version", version.value())
                .param("author", author.value())
                .update();
    }

    private void latest(QuestionId question) {
        jdbc.sql(
                        "UPDATE question SET latest_version_id = (SELECT v.id FROM question_version v WHERE v.question_id = :id"
                                + " ORDER BY v.number DESC LIMIT 1), touched_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", question.value())
                .update();
    }

    private static Map<String, Object> columns(QuestionContent content) {
        String body = content.canonicalBody();
        return Map.of(
                "type", content.body().type().name(),
                "module", content.moduleKey(),
                "objective", content.objectiveKey(),
                "level", content.level().name(),
                "body", body,
                "evidence", CanonicalJson.write(content.evidence()),
                "hash", Sha256.of(body),
                "text", SearchText.of(content.body()));
    }
}
