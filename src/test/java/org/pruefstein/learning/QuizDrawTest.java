package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pruefstein.course.Level;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

class QuizDrawTest {
    @Test
    void each_objective_has_a_question_before_any_has_two_more() {
        for (int seed = 0; seed < 200; seed++) {
            List<PoolItem> drawn = QuizDraw.draw(pool(4, 9), Map.of(), new Random(seed));
            Map<String, Long> counts =
                    drawn.stream().collect(Collectors.groupingBy(PoolItem::objectiveKey, Collectors.counting()));
            assertThat(drawn).hasSize(10).doesNotHaveDuplicates();
            assertThat(counts).hasSize(4);
            assertThat(counts.values()).allMatch(n -> n == 2 || n == 3);
        }
    }

    @Test
    void a_small_bank_gives_all_it_has() {
        assertThat(QuizDraw.draw(pool(2, 2), Map.of(), new Random(1))).hasSize(4);
        assertThat(QuizDraw.draw(List.of(), Map.of(), new Random(1))).isEmpty();
    }

    @Test
    void with_more_objectives_than_questions_none_has_two() {
        List<PoolItem> drawn = QuizDraw.draw(pool(14, 3), Map.of(), new Random(5));
        assertThat(drawn.stream().map(PoolItem::objectiveKey)).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void questions_seen_least_come_first() {
        List<PoolItem> pool = pool(1, 12);
        Map<QuestionId, Integer> seen = pool.stream().limit(2).collect(Collectors.toMap(PoolItem::questionId, _ -> 3));
        for (int seed = 0; seed < 20; seed++) {
            assertThat(QuizDraw.draw(pool, seen, new Random(seed)).stream().map(PoolItem::questionId))
                    .doesNotContainAnyElementsOf(seen.keySet());
        }
    }

    @Test
    void the_order_is_not_that_of_the_objectives() {
        List<List<String>> orders = IntStream.range(0, 20)
                .mapToObj(seed -> QuizDraw.draw(pool(3, 3), Map.of(), new Random(seed)).stream()
                        .map(PoolItem::objectiveKey)
                        .toList())
                .distinct()
                .toList();
        assertThat(orders).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({
        "5/4, 10, 12.5",
        "2/3, 1, 66.7",
        "1/3, 1, 33.3",
        "6, 10, 60",
        "599/100, 10, 59.9",
        "5997/1000, 10, 59.9",
        "29999/10000, 3, 99.9",
        "6003/1000, 10, 60",
        "1, 1, 100",
        "0, 10, 0",
        "0, 0, 0"
    })
    @UseCase(value = "UC-002", rules = "BR-218")
    void a_share_has_one_decimal_and_never_looks_like_a_whole_number_that_was_not_reached(
            String points, int questions, BigDecimal percent) {
        assertThat(QuizScore.percent(Fraction.parse(points), questions)).isEqualTo(Fraction.of(percent));
    }

    @Test
    void the_exact_share_decides() {
        assertThat(QuizScore.passed(Fraction.of(5999, 1000), 10, 60)).isFalse();
        assertThat(QuizScore.passed(Fraction.of(6), 10, 60)).isTrue();
        assertThat(QuizScore.passed(Fraction.ZERO, 0, 0)).isFalse();
    }

    private static List<PoolItem> pool(int objectives, int each) {
        List<PoolItem> pool = new ArrayList<>();
        for (int o = 0; o < objectives; o++) {
            for (int i = 0; i < each; i++) {
                long id = 100L * o + i;
                pool.add(new PoolItem(
                        new QuestionVersionId(id),
                        new QuestionId(id),
                        "m",
                        "lz" + o,
                        Level.KNOW,
                        QuestionType.SINGLE_CHOICE,
                        "h"));
            }
        }
        return pool;
    }
}
