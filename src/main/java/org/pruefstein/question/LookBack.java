package org.pruefstein.question;

import java.util.concurrent.TimeUnit;

/**
 * How far before the last known change the index looks again, because what was touched earlier may be committed later:
 * seconds at each search, minutes every few seconds, and everything every few minutes.
 */
enum LookBack {
    SECONDS(TimeUnit.SECONDS.toMicros(5)),
    MINUTES(TimeUnit.MINUTES.toMicros(10)),
    ALL(Long.MAX_VALUE);

    private final long micros;

    LookBack(long micros) {
        this.micros = micros;
    }

    /** What is due so many nanoseconds after everything and after minutes were looked at. */
    static LookBack after(long sinceAll, long sinceMinutes) {
        if (sinceAll > TimeUnit.MINUTES.toNanos(10)) {
            return ALL;
        }
        return sinceMinutes > TimeUnit.SECONDS.toNanos(5) ? MINUTES : SECONDS;
    }

    /** From when on, for the time of the last known change; both in microseconds. */
    long from(long last) {
        return this == ALL ? 0 : Math.max(0, last - micros);
    }
}
