package org.pruefstein.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.shared.content.Markdown;
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

    /** So many similar questions are named. */
    public static final int SIMILAR = 3;

    private final JdbcClient jdbc;
    private final QuestionIndex index;
    private final QuestionQueries queries;
    private final CurrentAccount current;

    BankAdvice(JdbcClient jdbc, QuestionIndex index, QuestionQueries queries, CurrentAccount current) {
        this.jdbc = jdbc;
        this.index = index;
        this.queries = queries;
        this.current = current;
    }

    /**
     * The questions of a course, in either bank, that ask the same as a stem by the rule of the content check: the most
     * alike first, at most {@link #SIMILAR}, none that is retired.
     *
     * @param stem Markdown
     * @param self the question being written; {@code null} when it was never saved
     */
    public List<SimilarQuestion> similar(String courseKey, String stem, @Nullable QuestionId self) {
        Map<Long, Double> alike = index
                .alike(courseKey, Likeness.of(Markdown.toWords(stem)), self == null ? 0 : self.value(), SIMILAR)
                .stream()
                .collect(Collectors.toMap(
                        QuestionIndex.Alike::id, QuestionIndex.Alike::likeness, (a, _) -> a, LinkedHashMap::new));
        return queries.rows(current.id(), List.copyOf(alike.keySet())).stream()
                .map(row -> new SimilarQuestion(
                        row, (int) Math.round(100 * alike.getOrDefault(row.id().value(), 0.0))))
                .toList();
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
