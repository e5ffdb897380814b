package org.pruefstein.question;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the bank says about a question while it is being written. For instructors of the course. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("@grants.allows(T(org.pruefstein.identity.Role).INSTRUCTOR, #courseKey)")
public class BankAdvice {
    /** So many published questions each objective needs in each bank. */
    public static final int LEAST = 2;

    private final JdbcClient jdbc;

    BankAdvice(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How many other questions of a bank are published for an objective, counted up to {@link #LEAST}.
     *
     * @param self the question being written; {@code null} when it was never saved
     */
    public int published(String courseKey, Bank bank, String objectiveKey, @Nullable QuestionId self) {
        return jdbc.sql("""
                        SELECT COUNT(*) FROM (SELECT q.id FROM question_version v JOIN question q ON q.id = v.question_id
                          WHERE v.objective_key = :objective AND v.state = 'APPROVED' AND q.course_key = :course
                            AND q.bank = :bank AND q.id <> :self LIMIT :least) counted""")
                .param("objective", objectiveKey)
                .param("course", courseKey)
                .param("bank", bank.name())
                .param("self", self == null ? 0L : self.value())
                .param("least", LEAST)
                .query(Integer.class)
                .single();
    }
}
