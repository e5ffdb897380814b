package org.pruefstein.exam;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionUsage;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.VersionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells on the papers of which sessions a question stands. Which session it will be is told to its examiners only, until
 * the session is over: whoever teaches could otherwise practise what is going to be asked.
 */
@Component
class PaperUsage implements QuestionUsage {
    private final JdbcClient jdbc;

    PaperUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VersionUse> of(QuestionId question, AccountId reader) {
        return jdbc
                .sql("""
                        SELECT i.question_version_id AS version_id, COUNT(DISTINCT p.id) AS papers,
                          s.state = 'RELEASED' AS released,
                          CASE WHEN s.closes_at < UTC_TIMESTAMP(6) OR s.state = 'RELEASED' OR %s THEN s.title END AS title
                        FROM question_version v JOIN paper_item i ON i.question_version_id = v.id
                        JOIN paper p ON p.id = i.paper_id JOIN exam_session s ON s.id = p.session_id
                        WHERE v.question_id = :question AND s.state IN ('FROZEN', 'RELEASED')
                        GROUP BY i.question_version_id, s.id, s.state, s.title, s.closes_at, s.course_key
                        ORDER BY s.closes_at DESC, s.id LIMIT :most""".formatted(Grants.existsAny("s.course_key", Role.EXAMINER)))
                .param("question", question.value())
                .param("actor", reader.value())
                .param("most", MOST)
                .query(Row.class)
                .list()
                .stream()
                .map(Row::use)
                .toList();
    }

    private record Row(
            Long versionId,
            int papers,
            boolean released,
            @Nullable String title) {
        VersionUse use() {
            return new VersionUse.Papers(new QuestionVersionId(versionId), title, papers, released);
        }
    }
}
