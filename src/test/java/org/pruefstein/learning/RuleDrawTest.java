package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.testkit.UseCase;

class RuleDrawTest {
    @Test
    @UseCase(value = "UC-008", rules = "BR-191")
    void each_rule_gets_its_number_and_no_question_comes_twice() {
        List<PoolItem> pool = new ArrayList<>(items(1, 5, "lz1", Level.KNOW));
        pool.addAll(items(6, 5, "lz2", Level.APPLY));
        List<PoolItem> drawn = draw(List.of(rule(2, Level.APPLY), rule(3, null, "lz1", "lz2")), pool);
        assertThat(drawn).hasSize(5).doesNotHaveDuplicates();
        assertThat(drawn.subList(0, 2)).allMatch(item -> item.level() == Level.APPLY);
    }

    @Test
    void overlapping_rules_are_filled_whenever_they_can_be() {
        List<PoolItem> pool = new ArrayList<>(items(1, 3, "lz1", Level.KNOW));
        pool.addAll(items(4, 2, "lz2", Level.KNOW));
        List<QuizRule> rules = List.of(rule(2, Level.KNOW), rule(3, null, "lz1"));
        for (int seed = 0; seed < 50; seed++) {
            List<PoolItem> drawn = RuleDraw.draw(rules, pool, Map.of(), new Random(seed));
            assertThat(drawn).hasSize(5).doesNotHaveDuplicates();
            assertThat(drawn.subList(2, 5)).allMatch(item -> item.objectiveKey().equals("lz1"));
        }
    }

    @Test
    void too_few_questions_give_as_many_as_there_are() {
        assertThat(draw(List.of(rule(4, null), rule(4, null)), items(1, 5, "lz1", Level.KNOW)))
                .hasSize(5);
        assertThat(draw(List.of(rule(4, Level.APPLY)), items(1, 5, "lz1", Level.KNOW)))
                .isEmpty();
    }

    @Test
    void what_was_seen_least_comes_first() {
        List<PoolItem> pool = items(1, 6, "lz1", Level.KNOW);
        Map<QuestionId, Integer> seen = Map.of(new QuestionId(1L), 2, new QuestionId(2L), 1, new QuestionId(3L), 1);
        assertThat(RuleDraw.draw(List.of(rule(3, null)), pool, seen, new Random(1)))
                .extracting(item -> item.questionId().value())
                .containsExactlyInAnyOrder(4L, 5L, 6L);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-191")
    void a_rule_that_cannot_be_filled_says_how_many_there_are() {
        List<PoolItem> pool = items(1, 3, "lz1", Level.KNOW);
        QuizPlan short1 = plan(rule(1, null), rule(4, Level.KNOW));
        assertThat(QuizPlanCheck.gaps(short1, pool)).singleElement().satisfies(problem -> {
            assertThat(problem.field()).isEqualTo("rule");
            assertThat(problem.index()).isEqualTo(1);
            assertThat(problem.arguments()).containsExactly(3L, 4);
        });
        assertThat(QuizPlanCheck.gaps(plan(rule(2, null), rule(2, Level.KNOW)), pool))
                .extracting(QuizPlanCheck.Problem::messageKey)
                .containsExactly("learning.plan-rules-short");
        assertThat(QuizPlanCheck.gaps(plan(), pool))
                .extracting(QuizPlanCheck.Problem::messageKey)
                .containsExactly("learning.plan-no-rule");
        assertThat(QuizPlanCheck.gaps(plan(rule(3, null)), pool)).isEmpty();
    }

    @Test
    void limits_hold_even_for_a_draft() {
        QuizPlan bad = new QuizPlan(
                " x ".repeat(80),
                "",
                QuizPlan.Mode.BY_RULE,
                List.of(new QuestionId(1L), new QuestionId(1L)),
                List.of(rule(0, null), rule(61, null)),
                true,
                101,
                QuizPlan.Feedback.END,
                21);
        assertThat(QuizPlanCheck.limits(bad))
                .extracting(QuizPlanCheck.Problem::field)
                .containsExactly("title", "pass", "attempts", "picked", "rule", "rule", "rules");
        assertThat(QuizPlanCheck.limits(plan(rule(60, null)))).isEmpty();
    }

    private static List<PoolItem> draw(List<QuizRule> rules, List<PoolItem> pool) {
        return RuleDraw.draw(rules, pool, Map.of(), new Random(7));
    }

    private static QuizPlan plan(QuizRule... rules) {
        return new QuizPlan(
                "Test", "", QuizPlan.Mode.BY_RULE, List.of(), List.of(rules), false, 60, QuizPlan.Feedback.EACH, null);
    }

    private static QuizRule rule(int number, @Nullable Level level, String... objectives) {
        return new QuizRule(List.of(objectives), level, number);
    }

    private static List<PoolItem> items(int from, int count, String objective, Level level) {
        return IntStream.range(from, from + count)
                .mapToObj(i -> new PoolItem(
                        new QuestionVersionId((long) i),
                        new QuestionId((long) i),
                        "m1",
                        objective,
                        level,
                        QuestionType.NUMERIC,
                        ""))
                .toList();
    }
}
