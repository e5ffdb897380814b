package org.pruefstein.sitting;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores receipts, one per sitting. */
@Repository
class ReceiptRepository {
    private final JdbcClient jdbc;

    ReceiptRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(AttemptId id, String payload, String hash, String keyId, String signature) {
        jdbc.sql("""
                        INSERT INTO receipt (attempt_id, payload, hash, key_id, signature, issued_at)
                        VALUES (:id, :payload, :hash, :key, :signature, UTC_TIMESTAMP(6))""")
                .param("id", id.value())
                .param("payload", payload)
                .param("hash", hash)
                .param("key", keyId)
                .param("signature", signature)
                .update();
    }

    Optional<Receipt> find(AttemptId id) {
        return jdbc.sql("""
                        SELECT attempt_id, payload, hash, key_id, signature, issued_at FROM receipt
                        WHERE attempt_id = :id""").param("id", id.value()).query(Receipt.class).optional();
    }
}
