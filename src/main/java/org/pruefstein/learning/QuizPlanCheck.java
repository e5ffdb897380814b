package org.pruefstein.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;

/** What a plan must fulfil before learners take it, and the limits that even a draft must keep. */
public final class QuizPlanCheck {
    private QuizPlanCheck() {}

    /**
     * Something to be corrected.
     *
     * @param field {@code title}, {@code pass}, {@code attempts}, {@code picked}, {@code rules} or {@code rule}
     * @param index which rule, from 0; 0 for other fields
     * @param messageKey translation key
     */
    public record Problem(String field, int index, String messageKey, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        private static Problem of(String field, int index, String messageKey, Object... arguments) {
            return new Problem(field, index, messageKey, List.of(arguments));
        }
    }

    /** What hinders even saving. */
    static List<Problem> limits(QuizPlan plan) {
        List<Problem> problems = new ArrayList<>();
        if (plan.title().isEmpty() || plan.title().length() > QuizPlan.MAX_TITLE) {
            problems.add(Problem.of("title", 0, "learning.plan-title-needed", QuizPlan.MAX_TITLE));
        }
        if (plan.passPercent() < 1 || plan.passPercent() > 100) {
            problems.add(Problem.of("pass", 0, "learning.plan-pass-range"));
        }
        if (plan.attempts() != null && (plan.attempts() < 1 || plan.attempts() > QuizPlan.MAX_ATTEMPTS)) {
            problems.add(Problem.of("attempts", 0, "learning.plan-attempts-range", QuizPlan.MAX_ATTEMPTS));
        }
        if (plan.picked().size() > QuizPlan.MAX_QUESTIONS) {
            problems.add(Problem.of("picked", 0, "learning.plan-too-many", QuizPlan.MAX_QUESTIONS));
        }
        if (plan.picked().size() > Set.copyOf(plan.picked()).size()) {
            problems.add(Problem.of("picked", 0, "learning.plan-picked-twice"));
        }
        for (int i = 0; i < plan.rules().size(); i++) {
            int number = plan.rules().get(i).number();
            if (number < 1 || number > QuizPlan.MAX_QUESTIONS) {
                problems.add(Problem.of("rule", i, "learning.plan-number-range", QuizPlan.MAX_QUESTIONS));
            }
        }
        if (plan.rules().size() > QuizPlan.MAX_RULES
                || plan.rules().stream().mapToInt(QuizRule::number).sum() > QuizPlan.MAX_QUESTIONS) {
            problems.add(Problem.of("rules", 0, "learning.plan-too-many", QuizPlan.MAX_QUESTIONS));
        }
        return problems;
    }

    /**
     * What hinders publishing, over and above.
     *
     * @param pool the questions that may be drawn now
     */
    static List<Problem> gaps(QuizPlan plan, List<PoolItem> pool) {
        return (plan.mode() == QuizPlan.Mode.BY_HAND ? picked(plan, pool) : ruled(plan, pool)).toList();
    }

    private static Stream<Problem> picked(QuizPlan plan, List<PoolItem> pool) {
        Set<QuestionId> there = pool.stream().map(PoolItem::questionId).collect(Collectors.toSet());
        return plan.picked().stream().anyMatch(there::contains)
                ? Stream.empty()
                : Stream.of(Problem.of("picked", 0, "learning.plan-nothing-picked"));
    }

    private static Stream<Problem> ruled(QuizPlan plan, List<PoolItem> pool) {
        if (plan.rules().isEmpty()) {
            return Stream.of(Problem.of("rules", 0, "learning.plan-no-rule"));
        }
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < plan.rules().size(); i++) {
            QuizRule rule = plan.rules().get(i);
            long there = pool.stream().filter(rule::fits).count();
            if (there < rule.number()) {
                problems.add(Problem.of("rule", i, "learning.plan-rule-short", there, rule.number()));
            }
        }
        int together =
                RuleDraw.draw(plan.rules(), pool, Map.of(), new Random(0)).size();
        if (problems.isEmpty() && together < plan.questions()) {
            problems.add(Problem.of("rules", 0, "learning.plan-rules-short", together, plan.questions()));
        }
        return problems.stream();
    }
}
