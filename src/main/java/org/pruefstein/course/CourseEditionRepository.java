package org.pruefstein.course;

import java.util.List;
import java.util.Optional;
import org.pruefstein.platform.Upsert;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.content.Term;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of courses, editions, lessons and their files. */
@Repository
class CourseEditionRepository {
    private final JdbcClient jdbc;

    CourseEditionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The parts of an edition that its readers share. */
    record Row(EditionId id, String outline, String glossary) {}

    boolean any() {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM course_edition)")
                .query(Boolean.class)
                .single();
    }

    void lock(String courseKey) {
        jdbc.sql(Upsert.sql("course", List.of("course_key"), List.of()))
                .param("course_key", courseKey)
                .update();
        jdbc.sql("SELECT course_key FROM course WHERE course_key = :course FOR UPDATE")
                .param("course", courseKey)
                .query(String.class)
                .single();
    }

    Optional<CourseEditions.Published> newest(String courseKey) {
        return jdbc.sql("""
                        SELECT number, hash FROM course_edition WHERE course_key = :course
                        ORDER BY number DESC LIMIT 1""")
                .param("course", courseKey)
                .query(CourseEditions.Published.class)
                .optional();
    }

    List<EditionId> newestOfEach() {
        return jdbc.sql("""
                        SELECT e.id FROM course_edition e WHERE e.number =
                        (SELECT MAX(n.number) FROM course_edition n WHERE n.course_key = e.course_key)
                        ORDER BY e.title, e.id""").query((row, n) -> new EditionId(row.getLong("id"))).list();
    }

    Optional<EditionId> newestOf(String courseKey) {
        return jdbc.sql("""
                        SELECT id FROM course_edition WHERE course_key = :course ORDER BY number DESC LIMIT 1""")
                .param("course", courseKey)
                .query((row, n) -> new EditionId(row.getLong("id")))
                .optional();
    }

    Optional<Row> find(EditionId id) {
        return jdbc.sql("SELECT id, outline, glossary FROM course_edition WHERE id = :id")
                .param("id", id.value())
                .query(Row.class)
                .optional();
    }

    Optional<String> lesson(EditionId id, String lessonKey) {
        return jdbc.sql("SELECT body FROM course_lesson WHERE edition_id = :id AND lesson_key = :lesson")
                .param("id", id.value())
                .param("lesson", lessonKey)
                .query(String.class)
                .optional();
    }

    boolean hasMedia(EditionId id, String hash) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM edition_media WHERE edition_id = :id AND hash = :hash)")
                .param("id", id.value())
                .param("hash", hash)
                .query(Boolean.class)
                .single();
    }

    EditionId insert(NewEdition edition) {
        GeneratedKeyHolder keys = new GeneratedKeyHolder();
        jdbc.sql("""
                        INSERT INTO course_edition (course_key, number, hash, lang, title, outline, glossary, published_at)
                        VALUES (:course, :number, :hash, :lang, :title, :outline, :glossary, UTC_TIMESTAMP(6))""")
                .param("course", edition.outline().key())
                .param("number", edition.outline().edition())
                .param("hash", edition.hash())
                .param("lang", edition.outline().lang())
                .param("title", edition.outline().title())
                .param("outline", CanonicalJson.write(edition.outline()))
                .param("glossary", CanonicalJson.write(edition.glossary().toArray(Term[]::new)))
                .update(keys, "id");
        return new EditionId(java.util.Objects.requireNonNull(keys.getKey()).longValue());
    }

    void insertLesson(EditionId id, NewEdition.Lesson lesson) {
        jdbc.sql("INSERT INTO course_lesson (edition_id, lesson_key, body) VALUES (:id, :lesson, :body)")
                .param("id", id.value())
                .param("lesson", lesson.key())
                .param("body", CanonicalJson.write(lesson))
                .update();
    }

    void insertMedia(EditionId id, String hash) {
        jdbc.sql("INSERT INTO edition_media (edition_id, hash) VALUES (:id, :hash)")
                .param("id", id.value())
                .param("hash", hash)
                .update();
    }
}
