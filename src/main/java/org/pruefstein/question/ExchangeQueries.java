package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest version of each question of a course, for those who may write them. */
@Repository
class ExchangeQueries {
    private final JdbcClient jdbc;

    ExchangeQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A question as it stands.
     *
     * @param publishedType the type it has to keep; null while it was never published
     * @param foreignDraft whether somebody else wrote on its newest version
     */
    record Row(
            Long id,
            int version,
            String questionKey,
            Bank bank,
            VersionState state,
            String moduleKey,
            String objectiveKey,
            Level level,
            String body,
            @Nullable QuestionType publishedType,
            boolean foreignDraft) {
        QuestionContent content() {
            return new QuestionContent(moduleKey, objectiveKey, level, CanonicalJson.read(body, QuestionBody.class));
        }
    }

    /** By key. @param locked whether the rows stay as they are until the transaction ends */
    Map<String, Row> of(String courseKey, AccountId actor, boolean locked) {
        List<Row> rows = jdbc.sql("""
                        SELECT q.id, q.version, q.question_key, q.bank, v.state, v.module_key, v.objective_key, v.level,
                          v.body,
                          (SELECT MAX(p.type) FROM question_version p
                           WHERE p.question_id = q.id AND p.state IN ('APPROVED', 'RETIRED')) AS published_type,
                          EXISTS (SELECT 1 FROM question_version_author a
                                  WHERE a.version_id = v.id AND a.account_id <> :actor) AS foreign_draft
                        FROM question q JOIN question_version v ON v.id = q.latest_version_id
                        WHERE q.course_key = :course AND\s""" + Grants.existsAny("q.course_key", Role.INSTRUCTOR)
                        + " ORDER BY q.question_key" + (locked ? " FOR UPDATE" : ""))
                .param("course", courseKey)
                .param("actor", actor.value())
                .query(Row.class)
                .list();
        return rows.stream()
                .collect(Collectors.toMap(
                        Row::questionKey, Function.identity(), (a, _) -> a, java.util.LinkedHashMap::new));
    }
}
