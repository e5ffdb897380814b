package org.pruefstein.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;

/**
 * A row of the trail as the chain sees it. The commitment stands for payload and salt, so that both can be erased
 * without breaking the chain.
 */
record AuditLink(
        Long id,
        Instant at,
        @Nullable Long actorId,
        String action,
        String subject,
        @Nullable String payload,
        @Nullable String salt,
        String commitment,
        @Nullable Long chainNo,
        @Nullable String chainHash) {
    static final String GENESIS = "0".repeat(64);

    /** The hash that links this row, at this number, to the one before. */
    String hashAfter(String previous, long number) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("previous", previous);
        facts.put("number", number);
        facts.put("at", at.truncatedTo(ChronoUnit.MICROS).toString());
        facts.put("actor", actorId == null ? "" : actorId.toString());
        facts.put("action", action);
        facts.put("subject", subject);
        facts.put("commitment", commitment);
        return Sha256.of(CanonicalJson.write(facts));
    }

    /** Whether payload and salt, if not erased, are those that were committed to. */
    boolean keepsItsWord() {
        return payload == null || salt == null || Sha256.of(salt + payload).equals(commitment);
    }
}
