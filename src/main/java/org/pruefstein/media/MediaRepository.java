package org.pruefstein.media;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of files and their pieces. */
@Repository
class MediaRepository {
    /** Size of a piece, in bytes: small against any packet limit. */
    static final int CHUNK = 1024 * 1024;

    private final JdbcClient jdbc;

    MediaRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MediaFile> find(String hash) {
        return jdbc.sql("SELECT hash, type, size FROM media WHERE hash = :hash")
                .param("hash", hash)
                .query(MediaFile.class)
                .optional();
    }

    // the same bytes may arrive on two nodes at once: both write the same rows
    void insert(MediaFile file, String declaredName, byte[] bytes) {
        jdbc.sql("""
                        INSERT INTO media (hash, type, size, declared_name, stored_at)
                        VALUES (:hash, :type, :size, :name, UTC_TIMESTAMP(6))
                        ON DUPLICATE KEY UPDATE hash = VALUES(hash)""")
                .param("hash", file.hash())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("name", declaredName)
                .update();
        for (int position = 0; position * CHUNK < bytes.length; position++) {
            int from = position * CHUNK;
            jdbc.sql("""
                            INSERT INTO media_chunk (hash, position, bytes) VALUES (:hash, :position, :bytes)
                            ON DUPLICATE KEY UPDATE hash = VALUES(hash)""")
                    .param("hash", file.hash())
                    .param("position", position)
                    .param("bytes", Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + CHUNK)))
                    .update();
        }
    }

    byte[] chunk(String hash, int position) {
        return jdbc.sql("SELECT bytes FROM media_chunk WHERE hash = :hash AND position = :position")
                .param("hash", hash)
                .param("position", position)
                .query(byte[].class)
                .single();
    }
}
