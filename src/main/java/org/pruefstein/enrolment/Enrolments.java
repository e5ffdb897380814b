package org.pruefstein.enrolment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Enrolments and completion facts for other modules' procedures. Carries no authorisation of its own; the callers are
 * services that have checked the person.
 */
@Component
public class Enrolments {
    private static final String SELECT = """
            SELECT e.id, e.run_id, e.account_id, r.course_key, r.edition_id, r.title AS run_title, r.starts_on, r.ends_on
            FROM enrolment e JOIN course_run r ON r.id = e.run_id WHERE e.withdrawn_at IS NULL AND\s""";
    private final JdbcClient jdbc;

    Enrolments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The places of a person, newest run first. */
    public List<Enrolment> of(AccountId account) {
        return jdbc.sql(SELECT + "e.account_id = :account ORDER BY r.starts_on DESC, e.id DESC")
                .param("account", account.value())
                .query(Enrolment.class)
                .list();
    }

    /** The newest place of a person in a course. */
    public Optional<Enrolment> of(AccountId account, String courseKey) {
        return of(account).stream().filter(e -> e.courseKey().equals(courseKey)).findFirst();
    }

    /** One place. */
    public Optional<Enrolment> find(EnrolmentId id) {
        return jdbc.sql(SELECT + "e.id = :id")
                .param("id", id.value())
                .query(Enrolment.class)
                .optional();
    }

    /** The places of a course in all its runs, by id. */
    public List<Enrolment> ofCourse(String courseKey) {
        return jdbc.sql(SELECT + "r.course_key = :course ORDER BY e.id")
                .param("course", courseKey)
                .query(Enrolment.class)
                .list();
    }

    /** Records a fact once; the first date stays. */
    @Transactional
    public void complete(EnrolmentId id, CompletionKind kind, String subjectKey, @Nullable String detail) {
        jdbc.sql("""
                        INSERT INTO completion_fact (enrolment_id, kind, subject_key, achieved_at, detail)
                        VALUES (:id, :kind, :subject, UTC_TIMESTAMP(6), :detail)
                        ON DUPLICATE KEY UPDATE enrolment_id = VALUES(enrolment_id)""")
                .param("id", id.value())
                .param("kind", kind.name())
                .param("subject", subjectKey)
                .param("detail", detail)
                .update();
    }

    /** The keys of what a person has completed. */
    public Set<String> completed(EnrolmentId id, CompletionKind kind) {
        return Set.copyOf(jdbc.sql("SELECT subject_key FROM completion_fact WHERE enrolment_id = :id AND kind = :kind")
                .param("id", id.value())
                .param("kind", kind.name())
                .query(String.class)
                .list());
    }

    /** Attended teaching units of 45 minutes. */
    public int attendedUnits(EnrolmentId id) {
        return jdbc.sql(
                        "SELECT COALESCE(SUM(units), 0) FROM attendance WHERE enrolment_id = :id AND revoked_at IS NULL")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }
}
