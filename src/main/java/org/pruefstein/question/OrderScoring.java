package org.pruefstein.question;

import java.util.List;
import java.util.stream.IntStream;
import org.pruefstein.shared.Fraction;

/**
 * The score of an order: by places, right items ÷ items; by neighbours, right pairs ÷ (items − 1); or all or nothing.
 * An item counts only with a place of its own.
 */
final class OrderScoring {
    private OrderScoring() {}

    static Fraction score(Ordering body, Answer.Places answer) {
        int items = body.items().size();
        long right = IntStream.range(0, items)
                .filter(i -> place(body, answer, i) == i + 1)
                .count();
        return switch (body.credit()) {
            case POSITION -> Fraction.of(right, items);
            case ADJACENT_PAIRS -> pairs(body, answer);
            case ALL_OR_NOTHING -> right == items ? Fraction.ONE : Fraction.ZERO;
        };
    }

    private static Fraction pairs(Ordering body, Answer.Places answer) {
        List<Ordering.Item> items = body.items();
        long right = IntStream.range(1, items.size())
                .filter(i -> place(body, answer, i - 1) > 0 && place(body, answer, i) == place(body, answer, i - 1) + 1)
                .count();
        return items.size() < 2 ? Fraction.ZERO : Fraction.of(right, items.size() - 1);
    }

    /** The item's own place, from 1; 0 for none. */
    private static int place(Ordering body, Answer.Places answer, int index) {
        return answer.own(body.items().get(index).key()).orElse(0);
    }
}
