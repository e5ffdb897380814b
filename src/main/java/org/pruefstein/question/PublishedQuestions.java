package org.pruefstein.question;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.platform.PruefsteinSettings;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pool as rows: the one approved version of each question is the published one. */
@Repository
@Transactional(readOnly = true)
class PublishedQuestions implements QuestionPool {
    private static final int AT_ONCE = 500;
    private final JdbcClient jdbc;
    private final boolean ownFolder;

    PublishedQuestions(JdbcClient jdbc, PruefsteinSettings settings) {
        this.jdbc = jdbc;
        this.ownFolder = settings.contentDir() != null;
    }

    @Override
    public List<PoolItem> published(String courseKey, Bank bank) {
        return jdbc.sql("""
                        SELECT v.id AS version_id, q.id AS question_id, v.module_key, v.objective_key, v.level, v.type, v.hash
                        FROM question q JOIN question_version v ON v.question_id = q.id AND v.state = 'APPROVED'
                        WHERE q.course_key = :course AND q.bank = :bank ORDER BY q.id""")
                .param("course", courseKey)
                .param("bank", bank.name())
                .query(PoolItem.class)
                .list();
    }

    @Override
    public Map<QuestionVersionId, QuestionVersion> versions(Collection<QuestionVersionId> ids) {
        Map<QuestionVersionId, QuestionVersion> found = new LinkedHashMap<>();
        List<Long> wanted =
                ids.stream().map(QuestionVersionId::value).distinct().sorted().toList();
        for (int from = 0; from < wanted.size(); from += AT_ONCE) {
            jdbc.sql("""
                            SELECT v.id, q.id AS question_id, q.course_key, q.question_key, v.number, q.bank, v.module_key,
                              v.objective_key, v.level, v.body, v.evidence, v.hash
                            FROM question_version v JOIN question q ON q.id = v.question_id WHERE v.id IN (:ids) ORDER BY v.id""")
                    .param("ids", wanted.subList(from, Math.min(from + AT_ONCE, wanted.size())))
                    .query(Row.class)
                    .list()
                    .forEach(row -> found.put(new QuestionVersionId(row.id()), row.version()));
        }
        if (found.size() < wanted.size()) {
            throw new NotFoundException("question version");
        }
        return found;
    }

    @Override
    public List<QuestionVersionId> withoutReleasedKey(Collection<QuestionVersionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = ids.stream().map(QuestionVersionId::value).collect(Collectors.toSet());
        return jdbc.sql("""
                        SELECT v.id FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.id IN (:ids) AND q.bank = 'EXAM' AND v.key_released_at IS NULL ORDER BY v.id""").param("ids", wanted).query(Long.class).list().stream()
                .map(QuestionVersionId::new)
                .toList();
    }

    @Override
    public List<QuestionVersionId> specimens(Collection<QuestionVersionId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Set<Long> wanted = ids.stream().map(QuestionVersionId::value).collect(Collectors.toSet());
        return jdbc.sql("""
                        SELECT v.id FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.id IN (:ids) AND (q.bank = 'PRACTICE' OR (:ownFolder = FALSE AND EXISTS (
                            SELECT 1 FROM question_version s JOIN question o ON o.id = s.question_id
                            WHERE s.hash = v.hash AND o.course_key = q.course_key AND NOT EXISTS (
                              SELECT 1 FROM question_version_author a WHERE a.version_id = s.id)))) ORDER BY v.id""").param("ids", wanted).param("ownFolder", ownFolder).query(Long.class).list().stream()
                .map(QuestionVersionId::new)
                .toList();
    }

    @Override
    @Transactional
    public void markUsed(Collection<QuestionVersionId> ids) {
        List<Long> unused = ids.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                SELECT DISTINCT q.id FROM question q JOIN question_version v ON v.question_id = q.id
                                WHERE v.id IN (:ids) AND q.first_used_at IS NULL ORDER BY q.id""")
                        .param("ids", ids.stream().map(QuestionVersionId::value).toList())
                        .query(Long.class)
                        .list();
        if (!unused.isEmpty()) {
            jdbc.sql("UPDATE question SET first_used_at = UTC_TIMESTAMP(6), touched_at = UTC_TIMESTAMP(6)"
                            + " WHERE id IN (:ids) AND first_used_at IS NULL ORDER BY id")
                    .param("ids", unused)
                    .update();
        }
    }

    private record Row(
            Long id,
            Long questionId,
            String courseKey,
            String questionKey,
            int number,
            Bank bank,
            String moduleKey,
            String objectiveKey,
            Level level,
            String body,
            @Nullable String evidence,
            String hash) {
        QuestionVersion version() {
            return new QuestionVersion(
                    new QuestionVersionId(id),
                    new QuestionId(questionId),
                    courseKey,
                    questionKey,
                    number,
                    bank,
                    moduleKey,
                    objectiveKey,
                    level,
                    CanonicalJson.read(body, QuestionBody.class),
                    hash,
                    Evidence.read(evidence));
        }
    }
}
