package org.pruefstein.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionUsage;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.VersionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells which practice quizzes drew a question, by run and module. */
@Component
class QuizUsage implements QuestionUsage {
    private final JdbcClient jdbc;

    QuizUsage(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<VersionUse> of(QuestionId question, AccountId reader) {
        return jdbc.sql("""
                        SELECT i.version_id, r.title AS run, a.module_key, q.title AS quiz, SUM(a.finished_at IS NOT NULL) AS finished,
                          SUM(a.finished_at IS NULL) AS unfinished
                        FROM question_version v JOIN quiz_item i ON i.version_id = v.id
                        JOIN quiz_attempt a ON a.id = i.attempt_id JOIN enrolment e ON e.id = a.enrolment_id
                        JOIN course_run r ON r.id = e.run_id LEFT JOIN authored_quiz q ON q.id = a.authored_quiz_id
                        WHERE v.question_id = :question
                        GROUP BY i.version_id, r.id, r.title, a.module_key, q.id, q.title
                        ORDER BY MAX(a.started_at) DESC, r.id LIMIT :most""").param("question", question.value()).param("most", MOST).query(Row.class).list().stream()
                .map(Row::use)
                .toList();
    }

    private record Row(
            Long versionId,
            String run,
            String moduleKey,
            @Nullable String quiz,
            int finished,
            int unfinished) {
        VersionUse use() {
            return new VersionUse.Quizzes(new QuestionVersionId(versionId), run, moduleKey, quiz, finished, unfinished);
        }
    }
}
