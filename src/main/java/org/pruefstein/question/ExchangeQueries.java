package org.pruefstein.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.platform.PruefsteinSettings;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The newest version of each question of a course, for those who may write them. */
@Repository
class ExchangeQueries {
    private static final String ROWS = """
            SELECT q.id, q.version, q.question_key, q.bank, v.state, v.module_key, v.objective_key, v.level, v.body, v.evidence,
              (SELECT MAX(p.type) FROM question_version p
               WHERE p.question_id = q.id AND p.state IN ('APPROVED', 'RETIRED')) AS published_type,
              EXISTS (SELECT 1 FROM question_version_author a
                      WHERE a.version_id = v.id AND a.account_id <> :actor) AS foreign_draft
            FROM question q JOIN question_version v ON v.id = q.latest_version_id
            WHERE q.course_key = :course AND\s""" + Grants.existsAny("q.course_key", Role.INSTRUCTOR);
    private final JdbcClient jdbc;
    private final boolean ownFolder;

    ExchangeQueries(JdbcClient jdbc, PruefsteinSettings settings) {
        this.jdbc = jdbc;
        this.ownFolder = settings.contentDir() != null;
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
            @Nullable String evidence,
            @Nullable QuestionType publishedType,
            boolean foreignDraft) {
        QuestionContent content() {
            return new QuestionContent(
                    moduleKey,
                    objectiveKey,
                    level,
                    CanonicalJson.read(body, QuestionBody.class),
                    Evidence.read(evidence));
        }
    }

    /**
     * Those that are not retired, in the order of their keys.
     *
     * @param module key of a module; empty for all
     */
    List<Row> bank(String courseKey, String module, AccountId actor, int most) {
        return jdbc.sql(ROWS + " AND v.state <> 'RETIRED' AND (:module = '' OR v.module_key = :module)"
                        + " ORDER BY q.question_key LIMIT :most")
                .param("course", courseKey)
                .param("module", module)
                .param("actor", actor.value())
                .param("most", most)
                .query(Row.class)
                .list();
    }

    /** Those with these keys, by key. @param locked whether the rows stay as they are until the transaction ends */
    Map<String, Row> of(String courseKey, Collection<String> keys, AccountId actor, boolean locked) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc.sql(
                        ROWS + " AND q.question_key IN (:keys) ORDER BY q.question_key" + (locked ? " FOR UPDATE" : ""))
                .param("course", courseKey)
                .param("keys", keys)
                .param("actor", actor.value())
                .query(Row.class)
                .list();
        return rows.stream()
                .collect(Collectors.toMap(Row::questionKey, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    /**
     * Which of these bodies everybody may know with their key, whatever the course: those of published practice
     * questions, and those that came with the content that is shipped.
     *
     * @param hashes SHA-256 of canonical bodies
     */
    Set<String> known(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT v.hash FROM question_version v JOIN question q ON q.id = v.question_id
                        WHERE v.hash IN (:hashes) AND v.state IN ('APPROVED', 'RETIRED')
                          AND (q.bank = 'PRACTICE' OR (:ownFolder = FALSE AND NOT EXISTS (
                            SELECT 1 FROM question_version_author a WHERE a.version_id = v.id)))""")
                .param("hashes", hashes)
                .param("ownFolder", ownFolder)
                .query(String.class)
                .list());
    }
}
