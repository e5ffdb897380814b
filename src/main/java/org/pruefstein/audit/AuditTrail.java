package org.pruefstein.audit;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.TreeMap;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.CurrentAccount;
import org.pruefstein.identity.SignedInAccount;
import org.pruefstein.shared.AuditableEvent;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.Sha256;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the audit row of an event in the transaction that publishes it. Only account ids name the actor. */
@Component
class AuditTrail {
    private final JdbcClient jdbc;
    private final CurrentAccount current;
    private final SecureRandom random = new SecureRandom();

    AuditTrail(JdbcClient jdbc, CurrentAccount current) {
        this.jdbc = jdbc;
        this.current = current;
    }

    @EventListener
    @Transactional(propagation = Propagation.REQUIRED)
    public void record(AuditableEvent event) {
        byte[] salt = new byte[32];
        random.nextBytes(salt);
        String saltText = HexFormat.of().formatHex(salt);
        String payload = CanonicalJson.write(new TreeMap<>(event.auditDetails()));
        jdbc.sql("""
                        INSERT INTO audit_event (at, actor_id, action, subject, payload, salt, commitment)
                        VALUES (UTC_TIMESTAMP(6), :actor, :action, :subject, :payload, :salt, :commitment)""")
                .param(
                        "actor",
                        current.find()
                                .map(SignedInAccount::id)
                                .map(AccountId::value)
                                .orElse(null))
                .param("action", event.auditAction())
                .param("subject", event.auditSubject())
                .param("payload", payload)
                .param("salt", saltText)
                .param("commitment", Sha256.of(saltText + payload))
                .update();
    }
}
