package org.pruefstein.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes questions over from a content folder. A text that a person changed here stays; when the folder then says
 * something new, the two are in conflict and the key is reported at each publication until they agree.
 */
@Component
class FolderQuestions implements ContentQuestions {
    private final JdbcClient jdbc;
    private final QuestionRepository repository;
    private final VersionRepository versions;

    FolderQuestions(JdbcClient jdbc, QuestionRepository repository, VersionRepository versions) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.versions = versions;
    }

    @Override
    @Transactional
    public List<String> publish(String courseKey, List<ContentQuestion> questions) {
        Map<String, Row> known = rows(courseKey);
        List<String> conflicts = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (ContentQuestion question : questions) {
            named.add(question.key());
            if (!publish(courseKey, question, known.get(question.key()))) {
                conflicts.add(question.key());
            }
        }
        known.values().stream()
                .filter(row -> row.contentHash() != null && !named.contains(row.questionKey()))
                .forEach(row -> {
                    if (row.edited()) {
                        conflicts.add(row.questionKey());
                    } else {
                        retire(row.id());
                    }
                });
        return List.copyOf(conflicts);
    }

    /** Whether folder and database agree afterwards. */
    private boolean publish(String courseKey, ContentQuestion question, @Nullable Row row) {
        QuestionContent content = question.content();
        String hash = content.fingerprint();
        if (row == null) {
            QuestionId id = repository.insert(courseKey, question.key(), question.bank(), hash, null);
            versions.insert(id, VersionState.APPROVED, content);
            return true;
        }
        // evidence came later than the other facts: what has none on record is compared without it and gets it as it is
        boolean same = row.state() == VersionState.APPROVED
                && row.content()
                        .fingerprint()
                        .equals(row.evidence() == null ? content.bare().fingerprint() : hash);
        boolean unchangedFolder = hash.equals(row.contentHash())
                || (row.evidence() == null && content.bare().fingerprint().equals(row.contentHash()));
        if (row.bank() != question.bank() || (row.foreign() && !same && !unchangedFolder)) {
            return false;
        }
        if (same) {
            prove(row, content.evidence());
            accept(row.id(), hash);
        } else if (!row.foreign()) {
            retire(row.id());
            versions.insert(new QuestionId(row.id()), VersionState.APPROVED, content);
            accept(row.id(), hash);
        }
        return true;
    }

    private void accept(Long id, String hash) {
        jdbc.sql("UPDATE question SET content_hash = :hash, edited_at = NULL, version = version + 1 WHERE id = :id"
                        + " AND (edited_at IS NOT NULL OR content_hash IS NULL OR content_hash <> :hash)")
                .param("hash", hash)
                .param("id", id)
                .update();
    }

    private void prove(Row row, Evidence evidence) {
        if (row.evidence() == null) {
            jdbc.sql("UPDATE question_version SET evidence = :evidence WHERE id = :id AND evidence IS NULL")
                    .param("evidence", CanonicalJson.write(evidence))
                    .param("id", row.versionId())
                    .update();
        }
    }

    private void retire(Long id) {
        jdbc.sql("UPDATE question_version SET state = 'RETIRED', changed_at = UTC_TIMESTAMP(6)"
                        + " WHERE question_id = :id AND state = 'APPROVED'")
                .param("id", id)
                .update();
        jdbc.sql("UPDATE question SET touched_at = UTC_TIMESTAMP(6) WHERE id = :id")
                .param("id", id)
                .update();
    }

    private Map<String, Row> rows(String courseKey) {
        return jdbc.sql("""
                        SELECT q.id, v.id AS version_id, q.question_key, q.bank, q.content_hash, q.edited_at IS NOT NULL AS edited, v.state,
                          v.module_key, v.objective_key, v.level, v.body, v.evidence
                        FROM question q JOIN question_version v ON v.id = q.latest_version_id
                        WHERE q.course_key = :course ORDER BY q.id FOR UPDATE""").param("course", courseKey).query(Row.class).list().stream()
                .collect(Collectors.toMap(Row::questionKey, Function.identity()));
    }

    private record Row(
            Long id,
            Long versionId,
            String questionKey,
            Bank bank,
            @Nullable String contentHash,
            boolean edited,
            VersionState state,
            String moduleKey,
            String objectiveKey,
            org.pruefstein.course.Level level,
            String body,
            @Nullable String evidence) {
        QuestionContent content() {
            return new QuestionContent(
                    moduleKey,
                    objectiveKey,
                    level,
                    CanonicalJson.read(body, QuestionBody.class),
                    Evidence.read(evidence));
        }

        /** Whether a person wrote what stands here. */
        boolean foreign() {
            return edited || contentHash == null;
        }
    }
}
