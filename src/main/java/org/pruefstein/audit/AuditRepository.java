package org.pruefstein.audit;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and chains the rows of the trail. */
@Repository
class AuditRepository {
    private static final String COLUMNS =
            "SELECT id, at, actor_id, action, subject, payload, salt, commitment, chain_no, chain_hash FROM audit_event ";
    private final JdbcClient jdbc;

    AuditRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A signed end of the chain. */
    record Head(long chainNo, String chainHash, String keyId, String signature) {}

    List<AuditLink> unsealed(int limit) {
        return jdbc.sql(COLUMNS + "WHERE chain_no IS NULL ORDER BY id LIMIT :limit")
                .param("limit", limit)
                .query(AuditLink.class)
                .list();
    }

    List<AuditLink> sealed(long after, int limit) {
        return jdbc.sql(COLUMNS + "WHERE chain_no > :after ORDER BY chain_no LIMIT :limit")
                .param("after", after)
                .param("limit", limit)
                .query(AuditLink.class)
                .list();
    }

    Optional<Head> lastHead() {
        return jdbc.sql("SELECT chain_no, chain_hash, key_id, signature FROM audit_head ORDER BY chain_no DESC LIMIT 1")
                .query(Head.class)
                .optional();
    }

    Optional<Head> head(long chainNo) {
        return jdbc.sql("SELECT chain_no, chain_hash, key_id, signature FROM audit_head WHERE chain_no = :no")
                .param("no", chainNo)
                .query(Head.class)
                .optional();
    }

    /** Whether the row was still unsealed. */
    boolean seal(Long id, long number, String hash) {
        return jdbc.sql("UPDATE audit_event SET chain_no = :no, chain_hash = :hash WHERE id = :id AND chain_no IS NULL")
                        .param("no", number)
                        .param("hash", hash)
                        .param("id", id)
                        .update()
                == 1;
    }

    void addHead(Head head, String reason) {
        jdbc.sql("""
                        INSERT INTO audit_head (chain_no, chain_hash, signed_at, key_id, signature, reason)
                        VALUES (:no, :hash, UTC_TIMESTAMP(6), :keyId, :signature, :reason)""")
                .param("no", head.chainNo())
                .param("hash", head.chainHash())
                .param("keyId", head.keyId())
                .param("signature", head.signature())
                .param("reason", reason)
                .update();
    }
}
