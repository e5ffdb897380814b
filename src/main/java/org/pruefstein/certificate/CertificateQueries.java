package org.pruefstein.certificate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Flat rows of issued certificates, each query limited to whom it may concern. */
@Repository
class CertificateQueries {
    private static final String SELECT = """
            SELECT c.id, c.enrolment_id, c.kind, c.serial, c.holder, c.course_key, c.issued_at, c.revoked_at,
                   c.revocation_reason FROM certificate c\s""";
    private final JdbcClient jdbc;

    CertificateQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The document of a certificate with what its file is called by. */
    record Document(CertificateKind kind, String serial, String documentHash) {}

    /** What the public page needs: the stored facts, how they were signed, and whether they still hold. */
    record Stored(
            String facts, String signature, String keyId, String documentHash, java.time.@Nullable Instant revokedAt) {}

    List<CertificateItem> ofAccount(AccountId account) {
        return jdbc.sql(SELECT + "WHERE c.account_id = :account ORDER BY c.id DESC")
                .param("account", account.value())
                .query(CertificateItem.class)
                .list();
    }

    List<CertificateItem> ofRun(RunId run, AccountId actor) {
        return jdbc.sql(SELECT + "JOIN enrolment e ON e.id = c.enrolment_id WHERE e.run_id = :run AND "
                        + Grants.existsAny("c.course_key", Role.OFFICE, Role.ADMIN) + " ORDER BY c.id")
                .param("run", run.value())
                .param("actor", actor.value())
                .query(CertificateItem.class)
                .list();
    }

    /** Those whose number or holder contains the text, newest first. */
    List<CertificateItem> list(String text, AccountId actor, int offset, int limit) {
        return jdbc.sql(SELECT + "WHERE (c.serial LIKE :text OR c.holder LIKE :text) AND "
                        + Grants.existsAny("c.course_key", Role.OFFICE, Role.ADMIN)
                        + " ORDER BY c.id DESC LIMIT :limit OFFSET :offset")
                .param(
                        "text",
                        "%"
                                + text.strip()
                                        .replace("\\", "\\\\")
                                        .replace("%", "\\%")
                                        .replace("_", "\\_") + "%")
                .param("actor", actor.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(CertificateItem.class)
                .list();
    }

    /** A certificate of one's courses. */
    Optional<CertificateItem> find(CertificateId id, AccountId actor) {
        return jdbc.sql(SELECT + "WHERE c.id = :id AND " + Grants.exists("c.course_key"))
                .param("id", id.value())
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(CertificateItem.class)
                .optional();
    }

    /** The document, for its holder and for the office of its course. */
    Optional<Document> document(CertificateId id, AccountId actor) {
        return jdbc.sql("SELECT c.kind, c.serial, c.document_hash FROM certificate c WHERE c.id = :id"
                        + " AND (c.account_id = :actor OR " + Grants.exists("c.course_key") + ")")
                .param("id", id.value())
                .param("actor", actor.value())
                .param("role", Role.OFFICE.name())
                .query(Document.class)
                .optional();
    }

    /** Looked up by the hash of its code; whoever has the code may see it. */
    Optional<Stored> byCode(String codeHash) {
        return jdbc.sql("""
                        SELECT c.facts, c.signature, c.key_id, c.document_hash, c.revoked_at
                        FROM certificate c WHERE c.code_hash = :hash""").param("hash", codeHash).query(Stored.class).optional();
    }
}
