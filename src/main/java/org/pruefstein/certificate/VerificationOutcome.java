package org.pruefstein.certificate;

/** What the public page says of a certificate. */
enum VerificationOutcome {
    /** The signature fits the stored facts, and nobody has revoked them. */
    VALID,
    /** The signature fits, but the issuer has revoked the certificate. */
    REVOKED,
    /** The stored facts are not those that were signed. */
    ALTERED,
    /** The key that signed is not among those this installation knows. */
    KEY_UNKNOWN
}
