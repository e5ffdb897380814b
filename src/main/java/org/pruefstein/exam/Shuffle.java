package org.pruefstein.exam;

import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Fisher and Yates's shuffle, written out so that a stored seed gives the same order on every Java. */
final class Shuffle {
    private Shuffle() {}

    static void shuffle(List<?> list, RandomGenerator random) {
        for (int i = list.size() - 1; i > 0; i--) {
            Collections.swap(list, i, below(i + 1, random));
        }
    }

    /** A number from 0 to bound − 1, each equally likely. */
    private static int below(int bound, RandomGenerator random) {
        long limit = Long.MAX_VALUE - Long.MAX_VALUE % bound;
        long bits;
        do {
            bits = random.nextLong() >>> 1;
        } while (bits >= limit);
        return (int) (bits % bound);
    }
}
