package org.pruefstein.sitting;

/** Another device has opened an epoch since the asking page looked; a person must say whether it is to be shut out. */
final class TakenOverException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int epoch;

    /** @param epoch the newest one */
    TakenOverException(int epoch) {
        super("epoch " + epoch);
        this.epoch = epoch;
    }

    int epoch() {
        return epoch;
    }
}
