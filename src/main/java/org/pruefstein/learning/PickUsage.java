package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionUsage;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.VersionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which published quizzes of instructors name a question. */
@Component
class PickUsage implements QuestionUsage {
    private final JdbcClient jdbc;

    PickUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VersionUse> of(QuestionId question, AccountId reader) {
        return jdbc.sql("""
                        SELECT v.id, q.title FROM authored_quiz_question p
                        JOIN authored_quiz q ON q.published_id = p.version_id AND q.retired_at IS NULL
                        JOIN question_version v ON v.question_id = p.question_id AND v.state = 'APPROVED'
                        WHERE p.question_id = :question ORDER BY q.changed_at DESC, q.id DESC LIMIT :most""")
                .param("question", question.value())
                .param("most", MOST)
                .query((row, _) -> (VersionUse)
                        new VersionUse.Picked(new QuestionVersionId(row.getLong("id")), row.getString("title")))
                .list();
    }
}
