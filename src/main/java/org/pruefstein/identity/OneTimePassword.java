package org.pruefstein.identity;

import java.security.SecureRandom;

/** A password to hand over once: twelve letters and digits that are not mistaken for each other, about 59 bits. */
final class OneTimePassword {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String next() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return password.toString();
    }
}
