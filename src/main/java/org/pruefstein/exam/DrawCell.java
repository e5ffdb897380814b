package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionType;

/** A cell of the matrix with the questions that may fill it, by type and in a stable order; none marked by hand. */
record DrawCell(Blueprint.Cell cell, Map<QuestionType, List<PoolItem>> byType) {
    /** The cells of a blueprint in their order, each question of the pool in the one that draws it. */
    static List<DrawCell> all(Blueprint blueprint, List<PoolItem> pool) {
        Map<Blueprint.Cell, List<PoolItem>> items = new HashMap<>();
        for (PoolItem item : pool) {
            blueprint
                    .cellOf(item)
                    .ifPresent(c ->
                            items.computeIfAbsent(c, _ -> new ArrayList<>()).add(item));
        }
        return blueprint.cells().stream()
                .map(c -> of(c, items.getOrDefault(c, List.of())))
                .toList();
    }

    private static DrawCell of(Blueprint.Cell cell, List<PoolItem> items) {
        Map<QuestionType, List<PoolItem>> byType = new EnumMap<>(QuestionType.class);
        items.stream()
                .filter(i -> !i.type().handMarked())
                .sorted(Comparator.comparing(i -> i.questionId().value()))
                .forEach(i ->
                        byType.computeIfAbsent(i.type(), t -> new ArrayList<>()).add(i));
        return new DrawCell(cell, byType);
    }

    /** How many questions of these types there are. */
    int available(List<QuestionType> types) {
        return items(types).size();
    }

    int available() {
        return byType.values().stream().mapToInt(List::size).sum();
    }

    /** So many questions of these types, each choice equally likely. */
    List<DrawnItem> choose(List<QuestionType> types, int count, RandomGenerator random) {
        List<PoolItem> items = items(types);
        Shuffle.shuffle(items, random);
        return items.subList(0, count).stream()
                .map(i -> new DrawnItem(i, cell.points()))
                .toList();
    }

    private List<PoolItem> items(List<QuestionType> types) {
        List<PoolItem> items = new ArrayList<>();
        types.forEach(t -> items.addAll(byType.getOrDefault(t, List.of())));
        return items;
    }
}
