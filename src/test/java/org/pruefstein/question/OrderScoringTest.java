package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.Ordering.Credit;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

@UseCase(value = "UC-004", rules = "BR-131")
class OrderScoringTest {
    /** Right is a b c d; an answer names the place of each of them, 0 for none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234 | 1   | 1   | 1
            2134 | 1/2 | 1/3 | 0
            2341 | 0   | 2/3 | 0
            4321 | 0   | 0   | 0
            1243 | 1/2 | 1/3 | 0
            1230 | 3/4 | 2/3 | 0
            0200 | 1/4 | 0   | 0
            0034 | 1/2 | 1/3 | 0
            1123 | 0   | 1/3 | 0
            1233 | 1/2 | 1/3 | 0
            1111 | 0   | 0   | 0
            """)
    void places_pairs_or_the_whole_count(String places, String position, String pairs, String whole) {
        assertThat(score(Credit.POSITION, places)).isEqualTo(Fraction.parse(position));
        assertThat(score(Credit.ADJACENT_PAIRS, places)).isEqualTo(Fraction.parse(pairs));
        assertThat(score(Credit.ALL_OR_NOTHING, places)).isEqualTo(Fraction.parse(whole));
    }

    @Test
    void nothing_placed_is_nothing_earned() {
        for (Credit credit : Credit.values()) {
            assertThat(score(credit, "0000")).isEqualTo(Fraction.ZERO);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_is_placed_where_the_score_is_a_share(Credit credit) {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            String places = random.ints(4, 0, 5).mapToObj(String::valueOf).reduce("", String::concat);
            Fraction score = score(credit, places);
            assertThat(score).isBetween(Fraction.ZERO, Fraction.ONE);
            assertThat(score.equals(Fraction.ONE)).as(places).isEqualTo(places.equals("1234"));
        }
    }

    private static Fraction score(Credit credit, String places) {
        QuestionBody body = new Ordering(
                "?",
                Stream.of("a", "b", "c", "d")
                        .map(key -> new Ordering.Item(key, key, "because"))
                        .toList(),
                credit,
                null);
        Map<String, Integer> placed = IntStream.range(0, 4)
                .filter(i -> places.charAt(i) != '0')
                .boxed()
                .collect(java.util.stream.Collectors.toMap(
                        i -> String.valueOf((char) ('a' + i)), i -> places.charAt(i) - '0'));
        return Scoring.score(body, new Answer.Places(placed));
    }
}
