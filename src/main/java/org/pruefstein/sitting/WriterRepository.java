package org.pruefstein.sitting;

import java.util.List;
import java.util.Optional;
import org.pruefstein.identity.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores the epochs of a sitting; tokens as hashes only. */
@Repository
class WriterRepository {
    private final JdbcClient jdbc;

    WriterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AttemptId id, int epoch, String tokenHash, String device) {
        jdbc.sql("""
                        INSERT INTO writer_epoch (attempt_id, epoch, token_hash, device, opened_at)
                        VALUES (:id, :epoch, :hash, :device, UTC_TIMESTAMP(6))""")
                .param("id", id.value())
                .param("epoch", epoch)
                .param("hash", tokenHash)
                .param("device", device)
                .update();
    }

    Optional<Writer> find(AttemptId id, String tokenHash) {
        return jdbc.sql("""
                        SELECT epoch, device, opened_at, revoked_at FROM writer_epoch
                        WHERE attempt_id = :id AND token_hash = :hash""")
                .param("id", id.value())
                .param("hash", tokenHash)
                .query(Writer.class)
                .optional();
    }

    List<Writer> all(AttemptId id) {
        return jdbc.sql("""
                        SELECT epoch, device, opened_at, revoked_at FROM writer_epoch
                        WHERE attempt_id = :id ORDER BY epoch""").param("id", id.value()).query(Writer.class).list();
    }

    /** Whether there was a writer to shut out. */
    boolean revoke(AttemptId id, int epoch, AccountId by) {
        return jdbc.sql("""
                        UPDATE writer_epoch SET revoked_at = UTC_TIMESTAMP(6), revoked_by = :by
                        WHERE attempt_id = :id AND epoch = :epoch AND revoked_at IS NULL""")
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("epoch", epoch)
                        .update()
                == 1;
    }
}
