package org.pruefstein.grading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The grade keys that this version of the application ships, and the table of all versions ever used. */
@Component
class GradeKeys {
    private final JdbcClient jdbc;
    private final List<GradeKey> shipped;

    @Autowired
    GradeKeys(JdbcClient jdbc) throws IOException {
        this(jdbc, load());
    }

    GradeKeys(JdbcClient jdbc, List<GradeKey> shipped) {
        this.jdbc = jdbc;
        this.shipped = List.copyOf(shipped);
    }

    /** @throws IllegalArgumentException when no key has this name */
    GradeKey named(String name) {
        return shipped.stream()
                .filter(k -> k.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown grade key " + name));
    }

    /**
     * Keeps the key as it was used.
     *
     * @throws IllegalStateException when another content was used before under the same name and version
     */
    void keep(GradeKey key) {
        jdbc.sql("""
                        INSERT INTO grade_key (name, version, content, hash, first_used_at)
                        VALUES (:name, :version, :content, :hash, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE name = VALUES(name)""")
                .param("name", key.name())
                .param("version", key.version())
                .param("content", key.canonical())
                .param("hash", key.hash())
                .update();
        String stored = jdbc.sql("SELECT hash FROM grade_key WHERE name = :name AND version = :version")
                .param("name", key.name())
                .param("version", key.version())
                .query(String.class)
                .single();
        if (!stored.equals(key.hash())) {
            throw new IllegalStateException("grade key " + key.name() + " version " + key.version()
                    + " was used with another content; a changed key needs a new version");
        }
    }

    /** A version as it was used. @throws NotFoundException when it never was */
    GradeKey kept(String name, String version) {
        return jdbc.sql("SELECT content FROM grade_key WHERE name = :name AND version = :version")
                .param("name", name)
                .param("version", version)
                .query(String.class)
                .optional()
                .map(content -> CanonicalJson.read(content, GradeKey.class))
                .orElseThrow(() -> new NotFoundException("grade key"));
    }

    static List<GradeKey> load() throws IOException {
        YAMLMapper yaml = YAMLMapper.builder().build();
        List<GradeKey> keys = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:grade-keys/*.yaml")) {
            try (InputStream in = file.getInputStream()) {
                keys.add(yaml.readValue(in, GradeKey.class));
            }
        }
        return List.copyOf(keys);
    }
}
