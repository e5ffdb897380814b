package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;

/**
 * Fills the rules of a quiz, each question once. Rules may overlap, so a question that one rule could spare is handed to
 * another that cannot do without it (augmenting paths, Kuhn): if the rules can be filled at all, they are.
 */
final class RuleDraw {
    private final List<List<PoolItem>> candidates = new ArrayList<>();
    private final Map<QuestionId, Integer> taken = new HashMap<>();
    private final PoolItem[] chosen;

    private RuleDraw(
            List<QuizRule> rules, List<PoolItem> pool, Map<QuestionId, Integer> drawn, RandomGenerator random) {
        List<PoolItem> shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, Random.from(random));
        shuffled.sort(Comparator.comparing(item -> drawn.getOrDefault(item.questionId(), 0)));
        for (QuizRule rule : rules) {
            List<PoolItem> fitting = shuffled.stream().filter(rule::fits).toList();
            Collections.nCopies(rule.number(), fitting).forEach(candidates::add);
        }
        chosen = new PoolItem[candidates.size()];
    }

    /**
     * The questions in the order of the rules; as many as can be found, when there are not enough.
     *
     * @param drawn how often each was drawn before; those seen least come first
     */
    static List<PoolItem> draw(
            List<QuizRule> rules, List<PoolItem> pool, Map<QuestionId, Integer> drawn, RandomGenerator random) {
        RuleDraw draw = new RuleDraw(rules, pool, drawn, random);
        for (int slot = 0; slot < draw.candidates.size(); slot++) {
            draw.fill(slot, new HashSet<>());
        }
        List<PoolItem> found = new ArrayList<>();
        for (@Nullable PoolItem item : draw.chosen) {
            if (item != null) {
                found.add(item);
            }
        }
        return found;
    }

    private boolean fill(int slot, Set<QuestionId> tried) {
        for (PoolItem item : candidates.get(slot)) {
            QuestionId question = item.questionId();
            if (tried.add(question)) {
                Integer holder = taken.get(question);
                if (holder == null || fill(holder, tried)) {
                    taken.put(question, slot);
                    chosen[slot] = item;
                    return true;
                }
            }
        }
        return false;
    }
}
