package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.Fraction;

class ScoringTest {
    private static final QuestionBody MULTIPLE = new QuestionBody.MultipleChoice(
            "?",
            List.of(option("a", true), option("b", true), option("c", true), option("d", false), option("e", false)),
            false,
            null);

    @Test
    void a_right_choice_earns_a_share_and_a_wrong_one_costs_a_share() {
        assertThat(choose("a", "b", "c")).isEqualTo(Fraction.ONE);
        assertThat(choose("a", "b")).isEqualTo(Fraction.of(2, 3));
        assertThat(choose("a", "b", "d")).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void no_question_scores_below_zero_and_blank_is_zero() {
        assertThat(choose("a", "d", "e")).isEqualTo(Fraction.ZERO);
        assertThat(choose()).isEqualTo(Fraction.ZERO);
    }

    @Test
    void choosing_everything_never_earns_full_points() {
        assertThat(choose("a", "b", "c", "d", "e")).isEqualTo(Fraction.of(1, 3));
    }

    @Test
    void numbers_take_comma_or_point_and_refuse_grouping() {
        var question = new QuestionBody.Numeric("?", "1234.5", "0.5", "€", null);
        assertThat(Scoring.score(question, new Answer.Text("1234,5"))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(question, new Answer.Text(" 1235.0 "))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(question, new Answer.Text("1235,01"))).isEqualTo(Fraction.ZERO);
        assertThat(DecimalText.parse("1.234,5")).isEmpty();
        assertThat(DecimalText.parse("1e3")).isEmpty();
    }

    @Test
    void short_texts_ignore_case_and_kinds_of_space() {
        var question = new QuestionBody.ShortText("?", List.of("§ 5 DDG"), false, null);
        assertThat(Scoring.score(question, new Answer.Text("§\u00a05  ddg "))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(question, new Answer.Text("§ 6 DDG"))).isEqualTo(Fraction.ZERO);
    }

    private static Fraction choose(String... keys) {
        return Scoring.score(MULTIPLE, new Answer.Choice(List.of(keys)));
    }

    private static QuestionBody.Option option(String key, boolean correct) {
        return new QuestionBody.Option(key, key, correct, "because");
    }
}
