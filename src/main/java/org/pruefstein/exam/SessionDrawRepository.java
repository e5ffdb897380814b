package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.PoolItem;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Stores what the papers of a session are drawn from. */
@Repository
class SessionDrawRepository {
    private final JdbcClient jdbc;

    SessionDrawRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Freezes a planned session; whether it was planned. */
    boolean freeze(SessionId id, SessionDraw draw, boolean specimen, @Nullable AccountId by) {
        return jdbc.sql("""
                        UPDATE exam_session SET state = 'FROZEN', seed = :seed, algorithm = :algorithm, pool = :pool,
                            pool_hash = :poolHash, specimen = :specimen, frozen_by = :by, frozen_at = UTC_TIMESTAMP(6),
                            version = version + 1
                        WHERE id = :id AND state = 'PLANNED'""")
                        .param("id", id.value())
                        .param("seed", draw.seed())
                        .param("algorithm", draw.algorithm())
                        .param("pool", draw.poolJson())
                        .param("poolHash", draw.poolHash())
                        .param("specimen", specimen)
                        .param("by", by == null ? null : by.value())
                        .update()
                == 1;
    }

    /** @throws NotFoundException when the session is not frozen */
    SessionDraw load(SessionId id) {
        return jdbc.sql("SELECT seed, algorithm, pool FROM exam_session WHERE id = :id AND seed IS NOT NULL")
                .param("id", id.value())
                .query((row, n) -> new SessionDraw(
                        row.getLong("seed"),
                        row.getString("algorithm"),
                        List.of(CanonicalJson.read(row.getString("pool"), PoolItem[].class))))
                .optional()
                .orElseThrow(() -> new NotFoundException("draw"));
    }

    /** The paper of a draw, when it exists already. */
    Optional<PaperId> paper(SessionId session, long drawNo) {
        return jdbc.sql("SELECT id FROM paper WHERE session_id = :session AND draw_no = :drawNo")
                .param("session", session.value())
                .param("drawNo", drawNo)
                .query(Long.class)
                .optional()
                .map(PaperId::new);
    }
}
