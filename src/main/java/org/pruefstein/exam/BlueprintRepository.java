package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the versions of blueprints as canonical JSON. */
@Repository
class BlueprintRepository {
    private final JdbcClient jdbc;

    BlueprintRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stored version; {@code retired} ones are no longer offered. */
    record Version(BlueprintId id, String blueprintKey, int versionNo, String hash, boolean retired) {}

    /** The newest version of each blueprint of a course, by key. */
    List<Version> newest(String courseKey) {
        return jdbc.sql("""
                        SELECT b.id, b.blueprint_key, b.version_no, b.hash, b.retired_at IS NOT NULL AS retired
                        FROM blueprint b
                        WHERE b.course_key = :course AND b.version_no = (SELECT MAX(n.version_no) FROM blueprint n
                            WHERE n.course_key = b.course_key AND n.blueprint_key = b.blueprint_key)
                        ORDER BY b.blueprint_key, b.id""").param("course", courseKey).query(Version.class).list();
    }

    void insert(String courseKey, int version, Blueprint blueprint) {
        String definition = CanonicalJson.write(blueprint);
        jdbc.sql("""
                        INSERT INTO blueprint (course_key, blueprint_key, version_no, title, definition, hash, published_at)
                        VALUES (:course, :key, :version, :title, :definition, :hash, UTC_TIMESTAMP(6))""")
                .param("course", courseKey)
                .param("key", blueprint.key())
                .param("version", version)
                .param("title", blueprint.title())
                .param("definition", definition)
                .param("hash", Sha256.of(definition))
                .update();
    }

    void retire(BlueprintId id) {
        jdbc.sql("UPDATE blueprint SET retired_at = UTC_TIMESTAMP(6) WHERE id = :id AND retired_at IS NULL")
                .param("id", id.value())
                .update();
    }

    /** @throws NotFoundException when it does not exist */
    Blueprint load(BlueprintId id) {
        return read(jdbc.sql("SELECT definition FROM blueprint WHERE id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional());
    }

    /** The version a session was made from. @throws NotFoundException when the session does not exist */
    Blueprint ofSession(SessionId id) {
        return read(jdbc.sql("""
                        SELECT b.definition FROM exam_session s JOIN blueprint b ON b.id = s.blueprint_id
                        WHERE s.id = :id""").param("id", id.value()).query(String.class).optional());
    }

    private static Blueprint read(Optional<String> definition) {
        return definition
                .map(d -> CanonicalJson.read(d, Blueprint.class))
                .orElseThrow(() -> new NotFoundException("blueprint"));
    }
}
