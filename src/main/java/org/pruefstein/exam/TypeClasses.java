package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pruefstein.question.QuestionType;

/**
 * The question types as the quotas see them: each type with a quota is a class of its own, all others together are the
 * last class, without bounds.
 */
record TypeClasses(List<List<QuestionType>> types, List<Integer> min, List<Integer> max) {
    static TypeClasses of(Blueprint blueprint) {
        List<List<QuestionType>> types = new ArrayList<>();
        List<Integer> min = new ArrayList<>();
        List<Integer> max = new ArrayList<>();
        int questions = blueprint.questions();
        List<QuestionType> free = new ArrayList<>(Arrays.asList(QuestionType.values()));
        for (Blueprint.TypeQuota quota : blueprint.types()) {
            if (free.contains(quota.type()) && (quota.min() > 0 || quota.max() < questions)) {
                free.remove(quota.type());
                types.add(List.of(quota.type()));
                min.add(Math.max(0, quota.min()));
                max.add(Math.min(questions, quota.max()));
            }
        }
        types.add(free);
        min.add(0);
        max.add(questions);
        return new TypeClasses(types, min, max);
    }

    int size() {
        return types.size();
    }

    /** Classes that have bounds: all but the last. */
    int bounded() {
        return types.size() - 1;
    }

    /** Whether these counts, one array for each cell, keep all bounds. */
    boolean keptBy(List<int[]> counts) {
        for (int i = 0; i < bounded(); i++) {
            int sum = 0;
            for (int[] cell : counts) {
                sum += cell[i];
            }
            if (sum < min.get(i) || sum > max.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** The highest count worth telling apart: beyond the minimum only the maximum matters, if there is one. */
    int cap(int index, int questions) {
        return max.get(index) >= questions ? min.get(index) : max.get(index);
    }
}
