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

    /** The file, which stays as it is until the transaction ends. */
    Optional<MediaFile> lock(String hash) {
        return jdbc.sql("SELECT hash, type, size FROM media WHERE hash = :hash FOR UPDATE")
                .param("hash", hash)
                .query(MediaFile.class)
                .optional();
    }

    /** Keeps a file for good, if there is one. */
    void keep(String hash) {
        jdbc.sql("UPDATE media SET kept = TRUE WHERE hash = :hash AND kept = FALSE")
                .param("hash", hash)
                .update();
    }

    void hold(String hash, String holder) {
        jdbc.sql("INSERT INTO media_holder (hash, holder) VALUES (:hash, :holder)"
                        + " ON DUPLICATE KEY UPDATE hash = VALUES(hash)")
                .param("hash", hash)
                .param("holder", holder)
                .update();
    }

    void release(String hash, String holder) {
        jdbc.sql("DELETE FROM media_holder WHERE hash = :hash AND holder = :holder")
                .param("hash", hash)
                .param("holder", holder)
                .update();
    }

    /** Under {@link #lock}: whoever wants the same bytes meanwhile waits and stores them anew. */
    void eraseUnlessHeld(String hash) {
        boolean nobodys = jdbc.sql("SELECT COUNT(*) FROM media m WHERE m.hash = :hash AND m.kept = FALSE"
                                + " AND NOT EXISTS (SELECT 1 FROM media_holder h WHERE h.hash = m.hash)")
                        .param("hash", hash)
                        .query(Integer.class)
                        .single()
                == 1;
        if (nobodys) {
            jdbc.sql("DELETE FROM media_chunk WHERE hash = :hash")
                    .param("hash", hash)
                    .update();
            jdbc.sql("DELETE FROM media WHERE hash = :hash").param("hash", hash).update();
        }
    }

    // the same bytes may arrive on two nodes at once: both write the same rows
    void insert(MediaFile file, String declaredName, byte[] bytes, boolean kept) {
        jdbc.sql("""
                        INSERT INTO media (hash, type, size, declared_name, stored_at, kept)
                        VALUES (:hash, :type, :size, :name, UTC_TIMESTAMP(6), :kept)
                        ON DUPLICATE KEY UPDATE kept = kept OR VALUES(kept)""")
                .param("kept", kept)
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
