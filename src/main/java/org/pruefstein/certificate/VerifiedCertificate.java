package org.pruefstein.certificate;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as the public page shows it.
 *
 * @param facts what was certified; nothing when what is stored cannot be trusted
 * @param canonical the stored bytes that were signed, as text
 * @param signature Ed25519, Base64url
 * @param documentHash SHA-256 of the PDF as issued
 * @param revokedAt nothing while it holds
 */
record VerifiedCertificate(
        VerificationOutcome outcome,
        @Nullable CertificateFacts facts,
        String canonical,
        String signature,
        String keyId,
        String documentHash,
        @Nullable Instant revokedAt) {

    /** The 64 bytes of the signature; what is stored instead where it was altered. */
    byte[] signatureBytes() {
        try {
            return Base64.getUrlDecoder().decode(signature);
        } catch (IllegalArgumentException e) {
            return signature.getBytes(StandardCharsets.UTF_8);
        }
    }
}
