package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Decides how many questions of each type every cell contributes, so that every paper that keeps matrix and quotas is
 * equally likely. Where enough papers keep the quotas, splits are drawn blindly until some do; where hardly any does, the
 * weights of {@link SplitWeights} lead to one without ever running into a dead end. Both ways have the same distribution.
 */
final class TypeSplits {
    private static final int FIRST_TRIES = 200;
    private static final int SAMPLE = 50_000;
    private static final int ENOUGH = 20;
    private static final int MOST_TRIES = 5_000_000;
    private static final int MOST_STATES = 500_000;
    private static final int FIRST_STATES = 4_000_000;
    private final List<List<Split>> splits;
    private final List<double[]> shares;
    private final TypeClasses classes;
    private final int questions;
    private final boolean first;
    private @Nullable SplitWeights weights;
    private @Nullable Way way;

    /** A split of one cell over the classes, with its share of all choices of questions for that cell. */
    record Split(int[] counts, double share) {}

    /** How papers can be drawn, if they can. */
    enum Way {
        BLIND,
        WEIGHED,
        /** No paper keeps matrix and quotas. */
        NONE,
        /** Hardly any paper keeps the quotas, if one does, and there is too much to weigh. */
        NARROW
    }

    /** @param first whether to draw in the {@link PaperDraw#FIRST} way, which weighs after a few blind tries */
    TypeSplits(List<DrawCell> cells, TypeClasses classes, int questions, boolean first) {
        this.classes = classes;
        this.questions = questions;
        this.first = first;
        this.splits = cells.stream().map(this::splitsOf).toList();
        this.shares = splits.stream()
                .map(of -> of.stream().mapToDouble(Split::share).toArray())
                .toList();
    }

    /** The same for the same cells and quotas. */
    Way way() {
        Way known = way;
        if (known == null) {
            known = find();
            way = known;
        }
        return known;
    }

    private Way find() {
        if (splits.stream().anyMatch(List::isEmpty)) {
            return Way.NONE;
        }
        if (blindly()) {
            return Way.BLIND;
        }
        boolean possible = weights().possible();
        return weights().tooMany() ? Way.NARROW : possible ? Way.WEIGHED : Way.NONE;
    }

    private boolean blindly() {
        RandomGenerator random = PaperDraw.random(0);
        if (first) {
            return blind(random, FIRST_TRIES) != null;
        }
        int kept = 0;
        for (int i = 0; i < SAMPLE && kept < ENOUGH; i++) {
            kept += blind(random, 1) == null ? 0 : 1;
        }
        return kept == ENOUGH;
    }

    /** For each cell the number of questions of each class. */
    List<int[]> draw(RandomGenerator random) {
        int tries = first ? FIRST_TRIES : way() == Way.BLIND ? MOST_TRIES : 0;
        List<int[]> blind = blind(random, tries);
        return blind != null ? blind : weights().draw(random);
    }

    private @Nullable List<int[]> blind(RandomGenerator random, int tries) {
        for (int i = 0; i < tries; i++) {
            List<int[]> counts = new ArrayList<>(splits.size());
            for (int cell = 0; cell < splits.size(); cell++) {
                counts.add(pick(splits.get(cell), shares.get(cell), random).counts());
            }
            if (classes.keptBy(counts)) {
                return counts;
            }
        }
        return null;
    }

    private SplitWeights weights() {
        SplitWeights known = weights;
        if (known == null) {
            known = new SplitWeights(splits, classes, questions, first ? FIRST_STATES : MOST_STATES);
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
