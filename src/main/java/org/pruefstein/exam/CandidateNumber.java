package org.pruefstein.exam;

import java.security.SecureRandom;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Draws the number that stands for a candidate: random, so that it tells neither name nor order; unique in the session. */
final class CandidateNumber {
    private static final SecureRandom RANDOM = new SecureRandom();

    private CandidateNumber() {}

    /** A number of four digits, or of five once most of those are taken. */
    static int next(Collection<Integer> taken) {
        Set<Integer> used = new HashSet<>(taken);
        int low = used.size() < 4_500 ? 1_000 : 10_000;
        int number;
        do {
            number = low + RANDOM.nextInt(low * 9);
        } while (used.contains(number));
        return number;
    }
}
