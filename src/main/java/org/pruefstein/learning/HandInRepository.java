package org.pruefstein.learning;

import java.util.Map;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Answer;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Fraction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of what is written or handed in before it is answered, and of ratings. Changes are made under {@link ReadingRepository#lock}. */
@Repository
class HandInRepository {
    private final JdbcClient jdbc;

    HandInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keep(QuizAttemptId attempt, int position, Answer answer) {
        keep(attempt, position, answer, 0);
    }

    /** Keeps a file. @return whether there was room for one more; nothing is kept otherwise */
    boolean keepFile(QuizAttemptId attempt, int position, Answer.File file, int most) {
        int before = jdbc.sql("SELECT COALESCE(SUM(uploads), 0) FROM quiz_draft WHERE attempt_id = :attempt"
                        + " AND position = :position")
                .param("attempt", attempt.value())
                .param("position", position)
                .query(Integer.class)
                .single();
        if (before >= most) {
            return false;
        }
        keep(attempt, position, file, 1);
        return true;
    }

    /** Counts a file of a person. @return whether the last 24 hours had room for it; it is not counted otherwise */
    boolean count(AccountId account, int size, long most) {
        return jdbc.sql("""
                        INSERT INTO hand_in_upload (account_id, size, uploaded_at)
                        SELECT :account, :size, UTC_TIMESTAMP(6) FROM (SELECT COALESCE(SUM(u.size), 0) AS used
                          FROM hand_in_upload u WHERE u.account_id = :account
                            AND u.uploaded_at > UTC_TIMESTAMP(6) - INTERVAL 1 DAY) today
                        WHERE today.used + :size <= :most""")
                        .param("account", account.value())
                        .param("size", size)
                        .param("most", most)
                        .update()
                == 1;
    }

    private void keep(QuizAttemptId attempt, int position, Answer answer, int uploads) {
        jdbc.sql("""
                        INSERT INTO quiz_draft (attempt_id, position, answer, uploads, saved_at)
                        VALUES (:attempt, :position, :answer, :uploads, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE answer = VALUES(answer), saved_at = VALUES(saved_at),
                          uploads = uploads + VALUES(uploads)""")
                .param("attempt", attempt.value())
                .param("position", position)
                .param("answer", CanonicalJson.write(answer))
                .param("uploads", uploads)
                .update();
    }

    void forget(QuizAttemptId attempt, int position) {
        jdbc.sql("DELETE FROM quiz_draft WHERE attempt_id = :attempt AND position = :position")
                .param("attempt", attempt.value())
                .param("position", position)
                .update();
    }

    /** Sets the score that is still missing. */
    void rate(QuizAttemptId attempt, int position, Map<String, Integer> rating, Fraction score) {
        jdbc.sql("""
                        UPDATE quiz_answer SET rating = :rating, score = :score
                        WHERE attempt_id = :attempt AND position = :position AND score IS NULL""")
                .param("rating", CanonicalJson.write(rating))
                .param("score", score.toString())
                .param("attempt", attempt.value())
                .param("position", position)
                .update();
    }
}
