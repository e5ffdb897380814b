package org.pruefstein.sitting;

import java.time.Instant;

/**
 * The proof of what a sitting contained when it ended.
 *
 * @param payload canonical JSON of paper, cause, times and answers
 * @param hash SHA-256 of the payload
 * @param signature Ed25519 over the payload by the installation's key, Base64url
 */
public record Receipt(
        AttemptId attemptId, String payload, String hash, String keyId, String signature, Instant issuedAt) {}
