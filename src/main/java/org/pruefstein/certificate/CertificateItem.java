package org.pruefstein.certificate;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;

/**
 * An issued certificate or participation statement in a list.
 *
 * @param serial such as {@code 2026-000017}
 * @param holder the name as printed
 * @param revokedAt nothing while it is valid
 */
public record CertificateItem(
        CertificateId id,
        EnrolmentId enrolmentId,
        CertificateKind kind,
        String serial,
        String holder,
        String courseKey,
        Instant issuedAt,
        @Nullable Instant revokedAt,
        @Nullable String revocationReason) {

    /** Whether it has not been revoked. */
    public boolean valid() {
        return revokedAt == null;
    }
}
