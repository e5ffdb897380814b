package org.pruefstein.question;

import java.util.Arrays;
import java.util.List;
import org.pruefstein.course.Level;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the published questions of a course. */
@Repository
class CoverageQueries {
    private final JdbcClient jdbc;

    CoverageQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Questions that are published.
     *
     * @param usable those among them that a paper may draw now
     * @param unreleased those that it may draw once their key is released
     */
    record Count(
            String moduleKey,
            String objectiveKey,
            Level level,
            QuestionType type,
            Bank bank,
            int published,
            int usable,
            int unreleased) {}

    /** The counts of a course, nothing when the person does not author it. */
    List<Count> counts(String courseKey, AccountId author) {
        return jdbc.sql("""
                        SELECT v.module_key, v.objective_key, v.level, v.type, q.bank, COUNT(*) AS published,
                          SUM(v.type NOT IN (:byHand) AND (q.bank = 'PRACTICE' OR v.key_released_at IS NOT NULL)) AS usable,
                          SUM(v.type NOT IN (:byHand) AND q.bank = 'EXAM' AND v.key_released_at IS NULL) AS unreleased
                        FROM question q JOIN question_version v ON v.question_id = q.id AND v.state = 'APPROVED'
                        WHERE q.course_key = :course AND %s
                        GROUP BY v.module_key, v.objective_key, v.level, v.type, q.bank""".formatted(Grants.existsAny("q.course_key", Role.INSTRUCTOR)))
                .param("course", courseKey)
                .param("actor", author.value())
                .param(
                        "byHand",
                        Arrays.stream(QuestionType.values())
                                .filter(QuestionType::handMarked)
                                .map(Enum::name)
                                .toList())
                .query(Count.class)
                .list();
    }
}
