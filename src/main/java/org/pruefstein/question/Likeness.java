package org.pruefstein.question;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * What of a text counts when it is compared with others: its letter trigrams, as small as an index of all questions needs
 * them. Case, punctuation and Markdown marks do not matter.
 */
public final class Likeness {
    /** From here on two questions ask the same. */
    public static final double SAME = 0.6;

    private final char[] trigrams;

    private Likeness(char[] trigrams) {
        this.trigrams = trigrams;
    }

    /** The trigrams of a text. */
    public static Likeness of(String text) {
        String plain = " "
                + text.toLowerCase(Locale.GERMAN)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        int[] numbers = IntStream.range(0, Math.max(0, plain.length() - 2))
                .map(i -> number(plain.charAt(i), plain.charAt(i + 1), plain.charAt(i + 2)))
                .sorted()
                .distinct()
                .toArray();
        char[] trigrams = new char[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            trigrams[i] = (char) numbers[i];
        }
        return new Likeness(trigrams);
    }

    /** Three letters as one of 65,536 numbers; two texts of 100 letters share one by chance in one of seven pairs. */
    private static int number(char first, char second, char third) {
        int mixed = ((first * 31 + second) * 31 + third) * 0x9E3779B1;
        return mixed >>> 16;
    }

    /**
     * The Jaccard index of the two sets of trigrams (Jaccard 1901): 0 for nothing in common to 1 for the same words; 0 as
     * well when the lengths alone keep it below {@link #SAME}.
     */
    public double to(Likeness other) {
        int shorter = Math.min(trigrams.length, other.trigrams.length);
        int longer = Math.max(trigrams.length, other.trigrams.length);
        if (shorter < SAME * longer) {
            return 0;
        }
        int shared = 0;
        int theirs = 0;
        for (char trigram : trigrams) {
            while (theirs < other.trigrams.length && other.trigrams[theirs] < trigram) {
                theirs++;
            }
            if (theirs < other.trigrams.length && other.trigrams[theirs] == trigram) {
                shared++;
            }
        }
        int all = trigrams.length + other.trigrams.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Whether two questions with these stems ask the same. */
    public boolean same(Likeness other) {
        return to(other) >= SAME;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Likeness likeness && Arrays.equals(trigrams, likeness.trigrams);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(trigrams);
    }
}
