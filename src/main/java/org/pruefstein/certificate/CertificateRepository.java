package org.pruefstein.certificate;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes certificates, their numbers and permissions, each with its audit entry. */
@Repository
class CertificateRepository {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CertificateRepository(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** The valid proof of this kind for a place. */
    Optional<CertificateId> standing(EnrolmentId enrolment, CertificateKind kind) {
        return jdbc.sql("SELECT id FROM certificate WHERE enrolment_id = :place AND kind = :kind AND standing = 1")
                .param("place", enrolment.value())
                .param("kind", kind.name())
                .query(Long.class)
                .optional()
                .map(CertificateId::new);
    }

    /** The next number of a year; nobody gets another one before the transaction ends. */
    int nextNumber(int year) {
        jdbc.sql("""
                        INSERT INTO certificate_sequence (issue_year, last_number) VALUES (:year, 1)
                        ON DUPLICATE KEY UPDATE last_number = last_number + 1""").param("year", year).update();
        return jdbc.sql("SELECT last_number FROM certificate_sequence WHERE issue_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
    }

    CertificateId insert(
            Place place, CertificateFacts facts, String signature, String documentHash, @Nullable AccountId by) {
        jdbc.sql("""
                        INSERT INTO certificate (enrolment_id, account_id, course_key, kind, serial, holder, code_hash,
                          facts, signature, key_id, document_hash, issued_by, issued_at, standing)
                        VALUES (:place, :account, :course, :kind, :serial, :holder, :code, :facts, :signature, :key,
                          :document, :by, :at, 1)""")
                .param("place", place.id().value())
                .param("account", place.accountId().value())
                .param("course", place.courseKey())
                .param("kind", facts.kind().name())
                .param("serial", facts.number())
                .param("holder", facts.holder().name())
                .param("code", facts.codeHash())
                .param("facts", facts.canonical())
                .param("signature", signature)
                .param("key", facts.keyId())
                .param("document", documentHash)
                .param("by", by == null ? null : by.value())
                // the column repeats the signed time
                .param("at", facts.issue().at())
                .update();
        CertificateId id = standing(place.id(), facts.kind()).orElseThrow();
        events.publishEvent(new Audited(
                "certificate.issued",
                "certificate:" + id.value(),
                Map.of(
                        "number", facts.number(),
                        "kind", facts.kind().name(),
                        "enrolment", String.valueOf(place.id().value()))));
        return id;
    }

    /** Ends a valid certificate; whether it was valid until now. */
    boolean revoke(CertificateId id, AccountId by, String reason) {
        boolean done = jdbc.sql("""
                                UPDATE certificate SET standing = NULL, revoked_at = UTC_TIMESTAMP(6), revoked_by = :by,
                                  revocation_reason = :reason WHERE id = :id AND standing = 1""")
                        .param("by", by.value())
                        .param("reason", reason)
                        .param("id", id.value())
                        .update()
                == 1;
        if (done) {
            events.publishEvent(
                    new Audited("certificate.revoked", "certificate:" + id.value(), Map.of("reason", reason)));
        }
        return done;
    }

    /** Permits published questions for one place; the first permission stays. */
    void permit(EnrolmentId enrolment, AccountId by, String reason) {
        int rows = jdbc.sql("""
                        INSERT IGNORE INTO specimen_permit (enrolment_id, reason, permitted_by, permitted_at)
                        VALUES (:place, :reason, :by, UTC_TIMESTAMP(6))""")
                .param("place", enrolment.value())
                .param("reason", reason)
                .param("by", by.value())
                .update();
        if (rows == 1) {
            events.publishEvent(new Audited(
                    "certificate.specimen-permitted", "enrolment:" + enrolment.value(), Map.of("reason", reason)));
        }
    }
}
