package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    private static List<String> keys(OptionTokens tokens) {
        return tokens.tokens().stream().map(OptionTokens.Token::key).toList();
    }
}
