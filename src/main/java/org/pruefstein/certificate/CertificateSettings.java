package org.pruefstein.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of certificates.
 *
 * @param verificationsPerMinute look-ups of certificates per address and minute on the public page
 * @param birthDateRequired whether certificates need and print the birth date
 * @param specimenAllowed whether exams with published questions may be certified without an administrator's permission;
 *     unset means: only in a demo installation
 * @param formerKeys public keys (X.509, Base64) of earlier signing keys whose certificates stay valid
 */
@ConfigurationProperties("pruefstein.certificate")
record CertificateSettings(
        @DefaultValue("30") int verificationsPerMinute,
        @DefaultValue("false") boolean birthDateRequired,
        @Nullable Boolean specimenAllowed,
        @DefaultValue List<String> formerKeys) {
    CertificateSettings {
        if (verificationsPerMinute < 1) {
            throw new IllegalArgumentException("pruefstein.certificate.verifications-per-minute must be at least 1.");
        }
        formerKeys = List.copyOf(formerKeys);
    }
}
