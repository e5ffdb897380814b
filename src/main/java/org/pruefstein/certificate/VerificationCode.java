package org.pruefstein.certificate;

import java.security.SecureRandom;
import java.util.Locale;
import org.pruefstein.shared.Sha256;

/**
 * The secret by which a certificate is found: 26 characters without look-alikes, 130 random bits. It stands in the PDF
 * only; the database knows its hash.
 */
public record VerificationCode(String text) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final SecureRandom RANDOM = new SecureRandom();

    static VerificationCode draw() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(text.toString());
    }

    /** Takes what somebody typed: only letters and digits count, in either case; O means 0, I and L mean 1. */
    static VerificationCode typed(String input) {
        String bounded = input.length() > 200 ? input.substring(0, 200) : input;
        String text = bounded.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return new VerificationCode(text);
    }

    /** What the database stores. */
    String hash() {
        return Sha256.of("certificate:" + text);
    }

    /** In groups, for reading and typing. */
    public String grouped() {
        return text.replaceAll("(.{4})(?!$)", "$1-");
    }
}
