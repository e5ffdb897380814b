package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

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
    @UseCase(value = "UC-004", rules = "BR-130")
    void four_right_judgements_earn_all_three_earn_half_and_fewer_nothing() {
        QuestionBody kprim = new Kprim(
                "?", List.of(option("a", true), option("b", false), option("c", true), option("d", false)), null);
        for (int pattern = 0; pattern < 16; pattern++) {
            Map<String, Boolean> judged = Map.of(
                    "a", (pattern & 1) == 0, "b", (pattern & 2) != 0, "c", (pattern & 4) == 0, "d", (pattern & 8) != 0);
            Fraction expected = switch (Integer.bitCount(pattern)) {
                case 0 -> Fraction.ONE;
                case 1 -> Fraction.of(1, 2);
                default -> Fraction.ZERO;
            };
            assertThat(Scoring.score(kprim, new Answer.Judgements(judged))).isEqualTo(expected);
        }
        assertThat(Scoring.score(kprim, new Answer.Judgements(Map.of("a", true, "b", false, "c", true))))
                .as("what is not judged counts as wrong")
                .isEqualTo(Fraction.of(1, 2));
        assertThat(Scoring.score(kprim, new Answer.Judgements(Map.of("a", true, "b", false))))
                .isEqualTo(Fraction.ZERO);
        assertThat(Scoring.score(kprim, new Answer.Judgements(Map.of()))).isEqualTo(Fraction.ZERO);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-132")
    void each_premise_with_its_target_earns_a_share_or_only_all_of_them_everything() {
        Map<String, String> two = Map.of("a", "1", "b", "2", "c", "2");
        Map<String, String> all = Map.of("a", "1", "b", "1", "c", "2");
        assertThat(Scoring.score(matching(false), new Answer.Pairs(all))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(matching(false), new Answer.Pairs(two))).isEqualTo(Fraction.of(2, 3));
        assertThat(Scoring.score(matching(false), new Answer.Pairs(Map.of("c", "2"))))
                .isEqualTo(Fraction.of(1, 3));
        assertThat(Scoring.score(matching(false), new Answer.Pairs(Map.of("c", "3"))))
                .isEqualTo(Fraction.ZERO);
        assertThat(Scoring.score(matching(true), new Answer.Pairs(all))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(matching(true), new Answer.Pairs(two))).isEqualTo(Fraction.ZERO);
        assertThat(Scoring.score(matching(false), new Answer.Pairs(Map.of()))).isEqualTo(Fraction.ZERO);
    }

    private static QuestionBody matching(boolean allOrNothing) {
        return new Matching(
                "?",
                List.of(premise("a", "1"), premise("b", "1"), premise("c", "2")),
                Stream.of("1", "2", "3")
                        .map(key -> new Matching.Target(key, key))
                        .toList(),
                allOrNothing,
                null);
    }

    private static Matching.Premise premise(String key, String target) {
        return new Matching.Premise(key, key, target, "because");
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_of_another_kind_is_refused_and_a_blank_one_of_any_kind_is_zero(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        Answer right = SampleQuestions.rightAnswer(type);
        Stream.of(QuestionType.values())
                .map(SampleQuestions::rightAnswer)
                .filter(other -> other.getClass() != right.getClass())
                .forEach(other -> assertThatThrownBy(() -> Scoring.score(body, other))
                        .isInstanceOf(InvalidAnswerException.class));
        assertThat(Scoring.score(body, new Answer.Choice(List.of()))).isEqualTo(Fraction.ZERO);
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
    @UseCase(value = "UC-004", rules = "BR-137")
    void a_tolerance_in_percent_is_a_share_of_the_amount_of_the_answer_with_both_ends() {
        var question = new QuestionBody.Numeric("?", "-12.50", "3", true, "%", null);
        for (String right : List.of("-12,125", "-12.5", "−12,875")) {
            assertThat(Scoring.score(question, new Answer.Text(right))).isEqualTo(Fraction.ONE);
        }
        for (String wrong : List.of("-12,1249999999", "-12,8750000001", "12,5", "-15,5")) {
            assertThat(Scoring.score(question, new Answer.Text(wrong))).isEqualTo(Fraction.ZERO);
        }
        assertThat(AcceptedRange.of(question).to()).isEqualByComparingTo("-12.125");
    }

    @Test
    void short_texts_ignore_case_and_kinds_of_space() {
        var question = new ShortText("?", List.of("§ 5 DDG"), false, null);
        assertThat(Scoring.score(question, new Answer.Text("§\u00a05  ddg "))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(question, new Answer.Text("§ 6 DDG"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-138")
    void umlauts_and_sharp_s_equal_their_transcription_only_when_the_author_says_so() {
        for (boolean caseSensitive : List.of(true, false)) {
            var alike = new ShortText(
                    "?", List.of("Größenübersicht", "AErzte", "ÖFFENTLICH"), caseSensitive, true, false, null);
            for (String right : List.of(
                    "Groessenuebersicht",
                    "Größenuebersicht",
                    "Gro\u0308ssenübersicht",
                    "Ärzte",
                    "Aerzte",
                    "OEFFENTLICH")) {
                assertThat(Scoring.score(alike, new Answer.Text(right)))
                        .as(right)
                        .isEqualTo(Fraction.ONE);
            }
            assertThat(Scoring.score(alike, new Answer.Text("Grossenubersicht")))
                    .isEqualTo(Fraction.ZERO);
            assertThat(Scoring.score(alike, new Answer.Text("aerzte")))
                    .isEqualTo(caseSensitive ? Fraction.ZERO : Fraction.ONE);
        }
        var strict = new ShortText("?", List.of("Übersicht"), false, null);
        assertThat(Scoring.score(strict, new Answer.Text("uebersicht"))).isEqualTo(Fraction.ZERO);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-138")
    void a_star_stands_for_any_characters_only_when_the_author_says_so() {
        var open = new ShortText("?", List.of("Suchmaschine*", "§ 5 * DDG"), false, false, true, null);
        for (String right : List.of("suchmaschine", "Suchmaschinenoptimierung", "§ 5  Abs. 1 ddg")) {
            assertThat(Scoring.score(open, new Answer.Text(right))).as(right).isEqualTo(Fraction.ONE);
        }
        for (String wrong : List.of("Suchmaschin", "Die Suchmaschine", "§ 5 DDG a", "*")) {
            assertThat(Scoring.score(open, new Answer.Text(wrong))).as(wrong).isEqualTo(Fraction.ZERO);
        }
        var literal = new ShortText("?", List.of("Disallow: *"), false, null);
        assertThat(Scoring.score(literal, new Answer.Text("disallow: *"))).isEqualTo(Fraction.ONE);
        assertThat(Scoring.score(literal, new Answer.Text("Disallow: /"))).isEqualTo(Fraction.ZERO);
    }

    private static Fraction choose(String... keys) {
        return Scoring.score(MULTIPLE, new Answer.Choice(List.of(keys)));
    }

    private static QuestionBody.Option option(String key, boolean correct) {
        return new QuestionBody.Option(key, key, correct, "because");
    }
}
