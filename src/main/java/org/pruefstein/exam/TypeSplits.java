package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Decides how many questions of each type every cell contributes, so that every paper that keeps matrix and quotas is
 * equally likely. Where quotas are generous, splits drawn blindly keep them soon; where they are tight, the weights of
 * {@link SplitWeights} lead to one that does without ever running into a dead end. Both ways have the same distribution.
 */
final class TypeSplits {
    private static final int BLIND_TRIES = 200;
    private final List<List<Split>> splits;
    private final TypeClasses classes;
    private final int questions;
    private @Nullable SplitWeights weights;

    /** A split of one cell over the classes, with its share of all choices of questions for that cell. */
    record Split(int[] counts, double share) {}

    TypeSplits(List<DrawCell> cells, TypeClasses classes, int questions) {
        this.classes = classes;
        this.questions = questions;
        this.splits = cells.stream().map(this::splitsOf).toList();
    }

    /** Whether any paper keeps matrix and quotas. */
    boolean possible() {
        return splits.stream().noneMatch(List::isEmpty)
                && (blind(PaperDraw.random(0)) != null || weights().possible());
    }

    /** For each cell the number of questions of each class. */
    List<int[]> draw(RandomGenerator random) {
        List<int[]> blind = blind(random);
        return blind != null ? blind : weights().draw(random);
    }

    private @Nullable List<int[]> blind(RandomGenerator random) {
        for (int i = 0; i < BLIND_TRIES; i++) {
            List<int[]> counts = splits.stream()
                    .map(of -> pick(of, of.stream().mapToDouble(Split::share).toArray(), random)
                            .counts())
                    .toList();
            if (classes.keptBy(counts)) {
                return counts;
            }
        }
        return null;
    }

    private SplitWeights weights() {
        SplitWeights known = weights;
        if (known == null) {
            known = new SplitWeights(splits, classes, questions);
            weights = known;
        }
        return known;
    }

    /** One of these by its weight; the weights need not add up to one, and a weight of zero is never chosen. */
    static Split pick(List<Split> splits, double[] weights, RandomGenerator random) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        double left = random.nextDouble() * total;
        Split chosen = null;
        for (int i = 0; i < weights.length && (chosen == null || left >= 0); i++) {
            if (weights[i] > 0) {
                chosen = splits.get(i);
                left -= weights[i];
            }
        }
        if (chosen == null) {
            throw new IllegalStateException("nothing to choose from");
        }
        return chosen;
    }

    private List<Split> splitsOf(DrawCell cell) {
        List<Split> found = new ArrayList<>();
        int count = cell.cell().count();
        split(cell, new int[classes.size()], 0, count, 1 / Binomial.of(cell.available(), count), found);
        return found;
    }

    private void split(DrawCell cell, int[] counts, int index, int left, double share, List<Split> found) {
        int available = cell.available(classes.types().get(index));
        if (index == classes.bounded()) {
            if (left <= available) {
                counts[index] = left;
                found.add(new Split(counts.clone(), share * Binomial.of(available, left)));
            }
            return;
        }
        for (int n = 0; n <= Math.min(left, available); n++) {
            counts[index] = n;
            split(cell, counts, index + 1, left - n, share * Binomial.of(available, n), found);
        }
    }
}
