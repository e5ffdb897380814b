package org.pruefstein.certificate;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Looks certificates up by their code, for anybody who has it. Every code takes the same way, whatever it looks like:
 * it is hashed, and the hash is looked up. Only stored facts are shown, and only when their signature fits.
 */
@Component
class Verification {
    private final CertificateQueries queries;
    private final VerificationKeys keys;

    Verification(CertificateQueries queries, VerificationKeys keys) {
        this.queries = queries;
        this.keys = keys;
    }

    /** The certificate of a code, as somebody typed it; nothing when no certificate has it. */
    Optional<VerifiedCertificate> find(String typed) {
        String hash = VerificationCode.typed(typed).hash();
        return queries.byCode(hash).map(stored -> check(stored, hash));
    }

    /** The public key of a certificate as PEM; nothing when it is not known here. */
    Optional<String> key(VerifiedCertificate certificate) {
        return keys.pem(certificate.keyId());
    }

    private VerifiedCertificate check(CertificateQueries.Stored stored, String codeHash) {
        CertificateFacts facts = read(stored.facts());
        VerificationOutcome outcome = outcome(stored, facts, codeHash);
        boolean trusted = outcome == VerificationOutcome.VALID || outcome == VerificationOutcome.REVOKED;
        return new VerifiedCertificate(
                outcome,
                trusted ? facts : null,
                stored.facts(),
                stored.signature(),
                stored.keyId(),
                stored.documentHash(),
                stored.revokedAt());
    }

    // the signed facts name their key and their code, so that a genuine row cannot be moved to another code
    private VerificationOutcome outcome(
            CertificateQueries.Stored stored, @Nullable CertificateFacts facts, String codeHash) {
        if (!keys.knows(stored.keyId())) {
            return VerificationOutcome.KEY_UNKNOWN;
        }
        if (facts == null
                || !facts.keyId().equals(stored.keyId())
                || !facts.codeHash().equals(codeHash)
                || !keys.signed(stored.keyId(), stored.facts(), stored.signature())) {
            return VerificationOutcome.ALTERED;
        }
        return stored.revokedAt() == null ? VerificationOutcome.VALID : VerificationOutcome.REVOKED;
    }

    private static @Nullable CertificateFacts read(String json) {
        try {
            return CertificateFacts.read(json);
        } catch (JacksonException | NullPointerException e) {
            return null;
        }
    }
}
