package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;

/** Draws the questions of a practice quiz: one of each objective first, then another of each, until it is full. */
final class QuizDraw {
    /** Questions of a quiz; fewer when the bank has fewer. */
    static final int SIZE = 10;

    private QuizDraw() {}

    /**
     * The drawn questions in random order.
     *
     * @param pool the published questions of the module
     * @param drawn how often each was drawn before; those seen least come first
     */
    static List<PoolItem> draw(List<PoolItem> pool, Map<QuestionId, Integer> drawn, RandomGenerator random) {
        List<PoolItem> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, Random.from(random));
        Map<String, List<PoolItem>> byObjective = new LinkedHashMap<>();
        shuffled.forEach(item -> byObjective
                .computeIfAbsent(item.objectiveKey(), _ -> new ArrayList<>())
                .add(item));
        Comparator<PoolItem> seen = Comparator.comparing(item -> drawn.getOrDefault(item.questionId(), 0));
        byObjective.values().forEach(items -> items.sort(seen));
        List<PoolItem> chosen = new ArrayList<>();
        for (int round = 0; chosen.size() < Math.min(SIZE, pool.size()); round++) {
            for (List<PoolItem> items : byObjective.values()) {
                if (round < items.size() && chosen.size() < SIZE) {
                    chosen.add(items.get(round));
                }
            }
        }
        Collections.shuffle(chosen, Random.from(random));
        return List.copyOf(chosen);
    }
}
