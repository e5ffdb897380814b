package org.pruefstein.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.platform.Upsert;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tags of questions as rows; the caller has touched the question before. */
@Repository
class TagRepository {
    private final JdbcClient jdbc;

    TagRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Row(QuestionId questionId, Tag tag) {}

    boolean allows(QuestionId id, AccountId author) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM question q WHERE q.id = :id AND "
                        + Grants.existsAny("q.course_key", Role.INSTRUCTOR) + ")")
                .param("id", id.value())
                .param("actor", author.value())
                .query(Boolean.class)
                .single();
    }

    /** Locks the question's row for a change of tags; whether the person may change it. */
    boolean touch(QuestionId id, AccountId author) {
        return jdbc.sql("UPDATE question q SET q.touched_at = UTC_TIMESTAMP(6) WHERE q.id = :id AND "
                                + Grants.existsAny("q.course_key", Role.INSTRUCTOR))
                        .param("id", id.value())
                        .param("actor", author.value())
                        .update()
                == 1;
    }

    /** The tags of each of these questions that has any, by name. */
    Map<QuestionId, List<Tag>> of(Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("SELECT question_id, tag FROM question_tag WHERE question_id IN (:ids) ORDER BY tag_key")
                .param("ids", ids.stream().map(QuestionId::value).toList())
                .query((row, _) -> new Row(new QuestionId(row.getLong(1)), new Tag(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::questionId, Collectors.mapping(Row::tag, Collectors.toList())));
    }

    void add(QuestionId id, Tag tag) {
        jdbc.sql(Upsert.sql("question_tag", List.of("question_id", "tag_key"), List.of("tag")))
                .param("question_id", id.value())
                .param("tag_key", tag.key())
                .param("tag", tag.name())
                .update();
    }

    void remove(QuestionId id, Tag tag) {
        jdbc.sql("DELETE FROM question_tag WHERE question_id = :id AND tag_key = :key")
                .param("id", id.value())
                .param("key", tag.key())
                .update();
    }
}
