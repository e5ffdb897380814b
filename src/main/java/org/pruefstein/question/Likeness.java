package org.pruefstein.question;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How alike two texts are: the Jaccard index of their letter trigrams, 0 for nothing in common to 1 for the same words.
 */
public final class Likeness {
    /** From here on two questions ask the same. */
    public static final double SAME = 0.6;

    private Likeness() {}

    /** The trigrams of a text; case, punctuation and Markdown marks do not matter. */
    public static Set<String> trigrams(String text) {
        String plain = " "
                + text.toLowerCase(Locale.GERMAN)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip() + " ";
        Set<String> trigrams = new HashSet<>();
        for (int i = 0; i + 3 <= plain.length(); i++) {
            trigrams.add(plain.substring(i, i + 3));
        }
        return trigrams;
    }

    /** The index of two sets of trigrams. */
    public static double of(Set<String> one, Set<String> other) {
        Set<String> smaller = one.size() <= other.size() ? one : other;
        Set<String> larger = smaller == one ? other : one;
        long shared = smaller.stream().filter(larger::contains).count();
        long all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
