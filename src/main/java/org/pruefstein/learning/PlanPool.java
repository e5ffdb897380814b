package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.springframework.stereotype.Component;

/** The questions an instructor's quiz may ask: published, of the practice bank, and marked without a person. */
@Component
class PlanPool {
    private final QuestionPool pool;
    private final CourseCatalog catalog;

    PlanPool(QuestionPool pool, CourseCatalog catalog) {
        this.pool = pool;
        this.catalog = catalog;
    }

    /** What a plan may draw from: by hand all of the course, by rule those of its module. */
    List<PoolItem> of(String courseKey, QuizPlan plan) {
        List<PoolItem> all = pool.published(courseKey, Bank.PRACTICE).stream()
                .filter(item -> !item.type().handMarked())
                .toList();
        if (plan.wholeCourse() || plan.mode() == QuizPlan.Mode.BY_HAND) {
            return all;
        }
        Set<String> keys = catalog.newest(courseKey)
                .flatMap(newest -> newest.outline().modules().stream()
                        .map(ModuleKeys::of)
                        .filter(names -> names.contains(plan.moduleKey()))
                        .findFirst())
                .orElse(Set.of(plan.moduleKey()));
        return all.stream().filter(item -> keys.contains(item.moduleKey())).toList();
    }

    /**
     * The questions of an attempt in their order. What is no longer published is left out.
     *
     * @param drawn how often each was drawn before
     */
    List<PoolItem> draw(String courseKey, QuizPlan plan, Map<QuestionId, Integer> drawn, RandomGenerator random) {
        List<PoolItem> found = new ArrayList<>(find(plan, of(courseKey, plan), drawn, random));
        if (plan.shuffle()) {
            Collections.shuffle(found, Random.from(random));
        }
        return List.copyOf(found);
    }

    private static List<PoolItem> find(
            QuizPlan plan, List<PoolItem> pool, Map<QuestionId, Integer> drawn, RandomGenerator random) {
        if (plan.mode() == QuizPlan.Mode.BY_RULE) {
            return RuleDraw.draw(plan.rules(), pool, drawn, random);
        }
        Map<QuestionId, PoolItem> there = new HashMap<>();
        pool.forEach(item -> there.put(item.questionId(), item));
        return plan.picked().stream().map(there::get).filter(Objects::nonNull).toList();
    }
}
