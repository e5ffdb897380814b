package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.pruefstein.exam.TypeSplits.Split;

/**
 * For each cell and each state of the type counts so far: what share of all choices of questions from here on ends
 * within the quotas. A state is one number, its counts being the digits.
 */
final class SplitWeights {
    private final List<List<Split>> splits;
    private final TypeClasses classes;
    private final int[] caps;
    private final long[] places;
    private final List<Map<Long, Double>> known = new ArrayList<>();
    private final int mostStates;
    private int states;

    /** @param mostStates so many are looked at; each takes about 100 bytes */
    SplitWeights(List<List<Split>> splits, TypeClasses classes, int questions, int mostStates) {
        this.splits = splits;
        this.mostStates = mostStates;
        this.classes = classes;
        this.caps = new int[classes.bounded()];
        this.places = new long[classes.bounded()];
        long place = 1;
        for (int i = 0; i < caps.length; i++) {
            caps[i] = classes.cap(i, questions);
            places[i] = place;
            place = Math.multiplyExact(place, caps[i] + 1L);
        }
        splits.forEach(s -> known.add(new HashMap<>()));
    }

    boolean possible() {
        return weight(0, 0) > 0;
    }

    /** Whether there are more states than memory is given for; then the weights tell nothing. */
    boolean tooMany() {
        return states > mostStates;
    }

    /** @throws IllegalStateException when there is no way, or too many of them */
    List<int[]> draw(RandomGenerator random) {
        if (!possible() || tooMany()) {
            throw new IllegalStateException("no paper can be drawn");
        }
        List<int[]> result = new ArrayList<>();
        long state = 0;
        for (int cell = 0; cell < splits.size(); cell++) {
            List<Split> choices = splits.get(cell);
            double[] weights = new double[choices.size()];
            for (int i = 0; i < weights.length; i++) {
                weights[i] = weight(choices.get(i), cell, state);
            }
            int[] counts = TypeSplits.pick(choices, weights, random).counts();
            result.add(counts);
            state = after(state, counts);
        }
        return result;
    }

    private double weight(int cell, long state) {
        if (cell == splits.size()) {
            return complete(state) ? 1 : 0;
        }
        Double weight = known.get(cell).get(state);
        if (weight == null) {
            states++;
            if (tooMany()) {
                return 0;
            }
            double sum = 0;
            for (Split split : splits.get(cell)) {
                sum += weight(split, cell, state);
            }
            known.get(cell).put(state, sum);
            return sum;
        }
        return weight;
    }

    /** A way that exists keeps a weight above zero, however small its share is. */
    private double weight(Split split, int cell, long state) {
        long next = after(state, split.counts());
        double rest = next < 0 ? 0 : weight(cell + 1, next);
        return rest == 0 ? 0 : Math.max(Double.MIN_VALUE, split.share() * rest);
    }

    private boolean complete(long state) {
        for (int i = 0; i < caps.length; i++) {
            if (digit(state, i) < classes.min().get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The state after these questions, or −1 when they break a maximum. */
    private long after(long state, int[] counts) {
        long next = 0;
        for (int i = 0; i < caps.length; i++) {
            long count = digit(state, i) + counts[i];
            if (count > caps[i] && caps[i] == classes.max().get(i)) {
                return -1;
            }
            next += Math.min(count, caps[i]) * places[i];
        }
        return next;
    }

    private long digit(long state, int index) {
        return state / places[index] % (caps[index] + 1);
    }
}
