package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.testkit.UseCase;

class OptionTokensTest {
    @ParameterizedTest
    @EnumSource
    void each_part_has_one_token_of_its_own_that_differs_with_each_draw(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        Set<String> seen = new HashSet<>();
        for (int round = 0; round < 20; round++) {
            OptionTokens tokens = OptionTokens.draw(body, new Random(5));
            assertThat(keys(tokens))
                    .containsExactlyInAnyOrderElementsOf(
                            body.parts().stream().map(QuestionBody.Part::key).toList());
            tokens.tokens().forEach(t -> assertThat(seen.add(t.token())).isTrue());
            tokens.tokens().forEach(t -> assertThat(tokens.keyOf(t.token())).contains(t.key()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_seed_gives_the_same_order_and_other_seeds_give_others(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        Set<List<String>> orders = new HashSet<>();
        IntStream.range(0, 60).forEach(seed -> {
            List<String> order = keys(OptionTokens.draw(body, new Random(seed)));
            assertThat(keys(OptionTokens.draw(body, new Random(seed)))).isEqualTo(order);
            orders.add(order);
        });
        boolean fixed = type == QuestionType.TRUE_FALSE || body.parts().isEmpty();
        assertThat(orders.size() > 3).isEqualTo(!fixed);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-131")
    void items_are_shown_in_every_order_but_the_right_one() {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        Set<List<String>> orders = new HashSet<>();
        Random random = new Random(9);
        IntStream.range(0, 2_000).forEach(_ -> orders.add(keys(OptionTokens.draw(body, random))));
        assertThat(orders)
                .hasSize(23)
                .doesNotContain(
                        body.parts().stream().map(QuestionBody.Part::key).toList());
    }

    @Test
    void premises_come_before_targets_and_both_are_shuffled_on_their_own() {
        Matching body = (Matching) SampleQuestions.of(QuestionType.MATCHING);
        Set<List<String>> orders = new HashSet<>();
        Random random = new Random(9);
        IntStream.range(0, 2_000).forEach(_ -> {
            List<String> keys = keys(OptionTokens.draw(body, random));
            assertThat(keys.subList(0, 3)).containsExactlyInAnyOrder("kqz0", "kqz1", "kqz2");
            orders.add(keys);
        });
        assertThat(orders).hasSize(36);
    }

    @Test
    void a_draft_whose_items_cannot_be_told_apart_is_drawn_nevertheless() {
        Ordering.Item item = new Ordering.Item("a", "", "");
        QuestionBody one = new Ordering("?", List.of(item), Ordering.Credit.POSITION, null);
        QuestionBody same = new Ordering("?", List.of(item, item), Ordering.Credit.POSITION, null);
        assertThat(keys(OptionTokens.draw(one, new Random(1)))).containsExactly("a");
        assertThat(keys(OptionTokens.draw(same, new Random(1)))).containsExactly("a", "a");
    }

    private static List<String> keys(OptionTokens tokens) {
        return tokens.tokens().stream().map(OptionTokens.Token::key).toList();
    }
}
