package org.pruefstein;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what went wrong under a short number; the number is all that a page shows of it. */
final class ErrorReference {
    private static final Logger log = LoggerFactory.getLogger(ErrorReference.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    private ErrorReference() {}

    /** The number under which the error is in the log, such as {@code 4F0A-91C2}. */
    static String log(Throwable error) {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        String digits = HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
        String reference = digits.substring(0, 4) + "-" + digits.substring(4);
        log.error("Error {}", reference, error);
        return reference;
    }
}
