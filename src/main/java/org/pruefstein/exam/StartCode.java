package org.pruefstein.exam;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** The code that is announced in the room: eight letters and digits that are not mistaken for each other, about 40 bits. */
record StartCode(String value) {
    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static StartCode next() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return new StartCode(code.toString());
    }

    /** Whether this was typed; case, spaces and hyphens do not matter. Takes the same time wherever they differ. */
    boolean matches(String typed) {
        String plain = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), plain.getBytes(StandardCharsets.UTF_8));
    }

    /** For reading: two groups of four. */
    String grouped() {
        return value.substring(0, 4) + "-" + value.substring(4);
    }
}
