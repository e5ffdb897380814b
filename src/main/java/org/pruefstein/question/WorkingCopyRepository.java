package org.pruefstein.question;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.CanonicalJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** What was typed and not saved as rows; each statement names the person whose it is. */
@Repository
class WorkingCopyRepository {
    private static final String COLUMNS =
            "INSERT INTO question_working_copy (account_id, question_id, course_key, bank, revision, base, content, kept_at)";
    private static final String VALUES = ", :revision, :base, :content, UTC_TIMESTAMP(6) FROM ";
    private static final String ROOM =
            " AND (SELECT COUNT(*) FROM question_working_copy c WHERE c.account_id = :actor) < :most";
    private final JdbcClient jdbc;

    WorkingCopyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkingCopy> find(AccountId owner, @Nullable QuestionId question) {
        return jdbc
                .sql("SELECT c.id, c.version, c.question_id, c.revision, c.course_key, c.bank, c.base, c.content,"
                        + " c.kept_at FROM question_working_copy c WHERE c.account_id = :actor AND "
                        + (question == null ? "c.question_id IS NULL" : "c.question_id = :question") + " AND "
                        + Grants.existsAny("c.course_key", Role.INSTRUCTOR) + " ORDER BY c.kept_at DESC, c.id DESC")
                .params(params(owner, question))
                .query(Row.class)
                .list()
                .stream()
                .map(Row::copy)
                .toList();
    }

    /** Whether the row was still as the handle says. */
    boolean update(AccountId owner, WorkingCopy.Handle handle, WorkingCopy.Typed typed) {
        return jdbc.sql("UPDATE question_working_copy c SET c.version = c.version + 1, c.course_key = :course,"
                                + " c.bank = CASE WHEN c.question_id IS NULL THEN :bank ELSE c.bank END, c.revision = :revision, c.base = :base, c.content = :content,"
                                + " c.kept_at = UTC_TIMESTAMP(6) WHERE c.id = :id AND c.version = :version"
                                + " AND c.account_id = :actor AND c.question_id <=> :question"
                                + " AND (c.question_id IS NULL OR c.course_key = :course) AND "
                                + Grants.existsAny(":course", Role.INSTRUCTOR))
                        .params(params(owner, typed))
                        .param("id", handle.id().value())
                        .param("version", handle.version())
                        .update()
                == 1;
    }

    /** A new row, unless the person has too many already or does not author the course. */
    Optional<WorkingCopyId> insert(AccountId owner, WorkingCopy.Typed typed, int most) {
        String rows = typed.question() == null
                ? " SELECT :actor, NULL, :course, :bank" + VALUES + "(SELECT 1 AS n) one WHERE "
                        + Grants.existsAny(":course", Role.INSTRUCTOR)
                : " SELECT :actor, q.id, q.course_key, q.bank" + VALUES + "question q WHERE q.id = :question AND "
                        + Grants.existsAny("q.course_key", Role.INSTRUCTOR);
        GeneratedKeyHolder id = new GeneratedKeyHolder();
        int inserted = jdbc.sql(COLUMNS + rows + ROOM)
                .params(params(owner, typed))
                .param("most", most)
                .update(id);
        return inserted == 0 ? Optional.empty() : Optional.of(new WorkingCopyId(QuestionRepository.generated(id)));
    }

    void delete(AccountId owner, WorkingCopyId id) {
        jdbc.sql("DELETE FROM question_working_copy WHERE id = :id AND account_id = :actor")
                .param("actor", owner.value())
                .param("id", id.value())
                .update();
    }

    private static Map<String, @Nullable Object> params(AccountId owner, @Nullable QuestionId question) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("actor", owner.value());
        params.put("question", question == null ? null : question.value());
        return params;
    }

    private static Map<String, @Nullable Object> params(AccountId owner, WorkingCopy.Typed typed) {
        Map<String, @Nullable Object> params = params(owner, typed.question());
        params.put("course", typed.courseKey());
        params.put("bank", typed.bank().name());
        params.put("revision", typed.revision());
        params.put("base", CanonicalJson.write(typed.base()));
        params.put("content", CanonicalJson.write(typed.content()));
        return params;
    }

    private record Row(
            Long id,
            int version,
            @Nullable Long questionId,
            int revision,
            String courseKey,
            Bank bank,
            String base,
            String content,
            Instant keptAt) {
        WorkingCopy copy() {
            return new WorkingCopy(
                    new WorkingCopy.Handle(new WorkingCopyId(id), version),
                    new WorkingCopy.Typed(
                            questionId == null ? null : new QuestionId(questionId),
                            revision,
                            courseKey,
                            bank,
                            CanonicalJson.read(base, QuestionContent.class),
                            CanonicalJson.read(content, QuestionContent.class)),
                    keptAt);
        }
    }
}
