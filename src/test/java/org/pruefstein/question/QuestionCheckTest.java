package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.testkit.UseCase;

class QuestionCheckTest {
    @ParameterizedTest
    @EnumSource
    void a_complete_question_of_each_type_has_no_problem_and_survives_storage(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        assertThat(QuestionCheck.complete(body)).isEmpty();
        String stored = CanonicalJson.write(body);
        assertThat(CanonicalJson.read(stored, QuestionBody.class)).isEqualTo(body);
        assertThat(CanonicalJson.write(CanonicalJson.read(stored, QuestionBody.class)))
                .isEqualTo(stored);
    }

    @Test
    void a_single_choice_has_three_options_and_one_right_one() {
        assertThat(keys(new QuestionBody.SingleChoice("?", List.of(option("x", true), option("y", true)), null)))
                .containsExactly("question.too-few-options", "question.one-right");
    }

    @Test
    void a_multiple_choice_has_at_least_two_right_and_one_wrong_option() {
        assertThat(keys(new QuestionBody.MultipleChoice(
                        "?",
                        List.of(option("w", true), option("x", true), option("y", true), option("z", true)),
                        false,
                        null)))
                .containsExactly("question.several-right");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-170")
    void a_formula_that_is_not_understood_and_a_picture_without_description_are_named_at_their_place() {
        List<QuestionCheck.Problem> problems = QuestionCheck.complete(new QuestionBody.SingleChoice(
                "Was gilt für $\\foo$?",
                List.of(
                        option("x ![](media:" + "0a".repeat(32) + ")", true),
                        option("y ![Bild](https://evil.example/x.png)", false),
                        new QuestionBody.Option("z", "z", false, "Weil $\\frac{1}{2}$ und 5 $.")),
                null));
        assertThat(problems)
                .containsExactly(
                        new QuestionCheck.Problem("stem", 0, "content.formula-command", List.of("\\foo")),
                        new QuestionCheck.Problem("option-text", 0, "question.picture-alt-missing"),
                        new QuestionCheck.Problem(
                                "option-text", 1, "question.picture-unknown", List.of("https://evil.example/x.png")));
    }

    @Test
    void equal_options_and_missing_reasons_are_named_at_their_place() {
        List<QuestionCheck.Problem> problems = QuestionCheck.complete(new QuestionBody.SingleChoice(
                "?",
                List.of(option("x", true), option(" x", false), new QuestionBody.Option("y", "y", false, " ")),
                null));
        assertThat(problems)
                .containsExactly(
                        new QuestionCheck.Problem("option-text", 1, "question.option-twice"),
                        new QuestionCheck.Problem("option-reason", 2, "question.reason-missing"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-130")
    void a_kprim_has_exactly_four_statements_of_which_any_number_holds() {
        List<QuestionBody.Option> four =
                List.of(option("w", true), option("x", true), option("y", true), option("z", true));
        assertThat(keys(new Kprim("?", four, null))).isEmpty();
        assertThat(keys(new Kprim("?", four.subList(0, 3), null))).containsExactly("question.four-statements");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-131")
    void an_order_has_at_least_three_items() {
        List<Ordering.Item> items = List.of(new Ordering.Item("a", "x", "weil"), new Ordering.Item("b", "y", "weil"));
        assertThat(keys(new Ordering("?", items, Ordering.Credit.POSITION, null)))
                .containsExactly("question.too-few-items");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-132")
    void a_matching_gives_each_premise_a_target_and_has_two_to_choose_from() {
        QuestionBody body = new Matching(
                "?",
                List.of(new Matching.Premise("a", "x", "9", "weil")),
                List.of(new Matching.Target("1", "z")),
                false,
                null);
        assertThat(QuestionCheck.complete(body))
                .containsExactly(
                        new QuestionCheck.Problem("options", 0, "question.too-few-premises"),
                        new QuestionCheck.Problem("target", 0, "question.target-missing"),
                        new QuestionCheck.Problem("targets", 0, "question.too-few-targets"));
    }

    @Test
    void too_many_and_too_long_targets_cannot_even_be_saved() {
        List<Matching.Target> targets = IntStream.range(0, 11)
                .mapToObj(i -> new Matching.Target("t" + i, i == 3 ? "x".repeat(201) : "x" + i))
                .toList();
        assertThat(QuestionCheck.sizes(new Matching("?", List.of(), targets, false, null)))
                .containsExactly(
                        new QuestionCheck.Problem("targets", 0, "question.too-many-targets"),
                        new QuestionCheck.Problem("target-text", 3, "question.too-long"));
    }

    @Test
    void typed_questions_explain_themselves() {
        assertThat(keys(new QuestionBody.Numeric("?", "1", "0", "", null)))
                .containsExactly("question.explanation-missing");
        assertThat(keys(new ShortText("?", List.of(" "), false, "")))
                .containsExactly("question.explanation-missing", "question.answers-missing");
    }

    @Test
    void a_percentage_of_zero_is_named_at_the_tolerance() {
        assertThat(QuestionCheck.complete(new QuestionBody.Numeric("?", "0.0", "5", true, "", "So.")))
                .containsExactly(new QuestionCheck.Problem("tolerance", 0, "question.percent-of-zero"));
        assertThat(keys(new QuestionBody.Numeric("?", "0", "0", true, "", "So.")))
                .isEmpty();
        assertThat(keys(new QuestionBody.Numeric("?", "0", "5", "", "So."))).isEmpty();
        assertThat(keys(new QuestionBody.Numeric("?", "-0.1", "5", true, "", "So.")))
                .isEmpty();
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-138")
    void a_wildcard_stands_beside_a_letter_or_a_digit() {
        for (String wide : List.of("*", "**", "* - *")) {
            assertThat(QuestionCheck.complete(new ShortText("?", List.of("Wort", wide), false, false, true, "So.")))
                    .containsExactly(new QuestionCheck.Problem("answers", 0, "question.wildcard-too-wide"));
        }
        assertThat(keys(new ShortText("?", List.of("§*1", "a*"), false, false, true, "So.")))
                .isEmpty();
        assertThat(keys(new ShortText("?", List.of("*"), false, "So."))).isEmpty();
    }

    private static List<String> keys(QuestionBody body) {
        return QuestionCheck.complete(body).stream()
                .map(QuestionCheck.Problem::messageKey)
                .toList();
    }

    private static QuestionBody.Option option(String text, boolean correct) {
        return new QuestionBody.Option(text.strip() + correct, text, correct, "weil");
    }
}
