package org.pruefstein.certificate;

import java.time.Duration;

/** An address has looked up too many certificates. */
class TooManyLookupsException extends RuntimeException {
    private final long seconds;

    TooManyLookupsException(Duration wait) {
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** How long to wait, in whole seconds, at least one. */
    long seconds() {
        return seconds;
    }
}
