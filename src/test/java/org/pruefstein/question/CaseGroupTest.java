package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

class CaseGroupTest {
    private final CaseGroup group = new CaseGroup(
            "Ein Verein wirbt um Mitglieder.",
            List.of(
                    new CaseGroup.Sub("a", SampleQuestions.of(QuestionType.SINGLE_CHOICE)),
                    new CaseGroup.Sub("b", SampleQuestions.of(QuestionType.KPRIM)),
                    new CaseGroup.Sub("c", SampleQuestions.of(QuestionType.SHORT_TEXT))),
            null);

    @Test
    @UseCase(value = "UC-004", rules = "BR-182")
    void each_question_earns_the_same_share_of_the_points() {
        Answer three = new Answer.Judgements(Map.of("kqz0", true, "kqz1", false, "kqz2", true, "kqz3", true));
        Answer answer = new Answer.Group(Map.of(
                "a", SampleQuestions.rightAnswer(QuestionType.SINGLE_CHOICE), "b", three, "c", new Answer.Text("x")));
        assertThat(Scoring.score(group, answer)).isEqualTo(Fraction.of(1, 2));
        assertThat(Scoring.score(group, ModelAnswer.of(group))).isEqualTo(Fraction.ONE);
        assertThat(AnswerWords.of(group, answer, Locale.GERMAN))
                .hasSize(6)
                .first()
                .isEqualTo("Teilaufgabe 1: Die erste Antwort");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void each_question_earns_the_share_that_its_weight_is_of_all() {
        CaseGroup weighted = SampleQuestions.weighted();
        Answer three = new Answer.Judgements(Map.of("kqz0", true, "kqz1", false, "kqz2", true, "kqz3", true));
        assertThat(weighted.weighted()).isTrue();
        assertThat(score(weighted, Map.of("kqz7", SampleQuestions.rightAnswer(QuestionType.SINGLE_CHOICE))))
                .isEqualTo(Fraction.of(5, 10));
        assertThat(score(weighted, Map.of("kqz9", three))).isEqualTo(Fraction.of(1, 20));
        assertThat(score(
                        weighted,
                        Map.of(
                                "kqz7",
                                new Answer.Choice(List.of("kqz1")),
                                "kqz8",
                                new Answer.Text("2718,25"),
                                "kqz9",
                                three)))
                .isEqualTo(Fraction.of(1, 4));
        assertThat(Scoring.score(weighted, ModelAnswer.of(weighted))).isEqualTo(Fraction.ONE);
        assertThat(score(weighted, Map.of())).isEqualTo(Fraction.ZERO);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void equal_weights_count_like_none_whatever_they_are() {
        CaseGroup three = new CaseGroup(
                group.stem(),
                group.questions().stream()
                        .map(q -> new CaseGroup.Sub(q.key(), q.body(), 3))
                        .toList(),
                null);
        Map<String, Answer> answer = Map.of("a", SampleQuestions.rightAnswer(QuestionType.SINGLE_CHOICE));
        assertThat(three.weighted()).isFalse();
        assertThat(score(three, answer)).isEqualTo(Fraction.of(1, 3)).isEqualTo(score(group, answer));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void a_weight_out_of_range_hinders_saving_at_its_question() {
        for (int points : new int[] {0, -1, 21}) {
            CaseGroup body = new CaseGroup(
                    "Ein Verein wirbt um Mitglieder.",
                    List.of(
                            new CaseGroup.Sub("a", SampleQuestions.of(QuestionType.TRUE_FALSE)),
                            new CaseGroup.Sub("b", SampleQuestions.of(QuestionType.TRUE_FALSE), points)),
                    null);
            assertThat(QuestionCheck.sizes(body))
                    .extracting(QuestionCheck.Problem::field)
                    .containsExactly("questions/1/points");
            assertThat(QuestionCheck.complete(body))
                    .extracting(QuestionCheck.Problem::field)
                    .containsExactly("questions/1/points");
        }
        CaseGroup nothing = new CaseGroup(
                "?", List.of(new CaseGroup.Sub("a", SampleQuestions.of(QuestionType.TRUE_FALSE), 0)), null);
        assertThat(Scoring.score(nothing, ModelAnswer.of(nothing))).isEqualTo(Fraction.ZERO);
    }

    private static Fraction score(CaseGroup body, Map<String, Answer> answers) {
        return Scoring.score(body, new Answer.Group(answers));
    }

    @Test
    void blank_answers_are_left_out() {
        assertThat(new Answer.Group(Map.of("c", new Answer.Text(" "))).blank()).isTrue();
    }

    @Test
    void only_what_belongs_to_its_own_question_is_taken() {
        assertThat(AnswerFit.fits(group, new Answer.Group(Map.of("d", new Answer.Text("x")))))
                .isFalse();
        assertThat(AnswerFit.fits(group, new Answer.Group(Map.of("a", new Answer.Text("x")))))
                .isFalse();
        assertThat(AnswerFit.fits(group, new Answer.Group(Map.of("a", new Answer.Choice(List.of("kqz9"))))))
                .isFalse();
        assertThat(AnswerFit.fits(group, new Answer.Text("x"))).isFalse();
        assertThat(AnswerFit.fits(group, new Answer.Group(Map.of("c", new Answer.Text("x")))))
                .isTrue();
    }

    @Test
    void equal_keys_of_two_questions_are_two_options_to_the_browser() {
        OptionTokens tokens = OptionTokens.draw(group, new Random(5));
        Answer answer = new Answer.Group(
                Map.of("a", new Answer.Choice(List.of("kqz0")), "b", new Answer.Judgements(Map.of("kqz0", false))));
        String wire = AnswerWire.write(tokens, answer);
        assertThat(AnswerWire.read(group, tokens, wire)).isEqualTo(answer);
        String foreign = wire.replace(
                tokens.inside("a").tokenOf("kqz0").orElseThrow(),
                tokens.inside("b").tokenOf("kqz0").orElseThrow());
        assertThatThrownBy(() -> AnswerWire.read(group, tokens, foreign)).isInstanceOf(InvalidAnswerException.class);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-182")
    void questions_keep_their_order_whatever_is_shuffled() {
        for (int seed = 0; seed < 20; seed++) {
            assertThat(OptionTokens.draw(group, new Random(seed)).tokens())
                    .extracting(OptionTokens.Token::key)
                    .startsWith("a", "b", "c");
        }
    }

    @Test
    void a_case_holds_neither_a_case_nor_what_a_person_marks() {
        for (QuestionType type : List.of(QuestionType.CASE, QuestionType.ESSAY, QuestionType.FILE_HAND_IN)) {
            List<CaseGroup.Sub> inside = List.of(new CaseGroup.Sub("a", SampleQuestions.of(type)));
            assertThatThrownBy(() -> new CaseGroup("?", inside, null)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void what_a_question_lacks_is_said_at_its_place() {
        CaseGroup body = new CaseGroup(
                "", List.of(new CaseGroup.Sub("a", new QuestionBody.TrueFalse("", true, "r", "", null))), null);
        assertThat(QuestionCheck.complete(body).stream().map(p -> p.field() + " " + p.index() + " " + p.messageKey()))
                .containsExactlyInAnyOrder(
                        "stem 0 question.stem-missing",
                        "options 0 question.too-few-subs",
                        "questions/0/stem 0 question.stem-missing",
                        "questions/0/option-reason 1 question.reason-missing");
    }

    @Test
    void a_formula_that_is_not_understood_is_said_at_its_question_alone() {
        CaseGroup body = new CaseGroup(
                "Ein Verein wirbt um Mitglieder.",
                List.of(
                        new CaseGroup.Sub(
                                "a", new QuestionBody.TrueFalse("Es gilt $\\nichts{$.", true, "r", "r", null)),
                        new CaseGroup.Sub("b", new QuestionBody.TrueFalse("Es gilt $x$.", true, "r", "r", null))),
                null);
        assertThat(QuestionCheck.complete(body))
                .extracting(QuestionCheck.Problem::field)
                .containsExactly("questions/0/stem");
    }

    @Test
    void everything_asked_is_found_and_advised_on() {
        assertThat(SearchText.of(group)).contains("Verein", "Reichweite", "Quorxel");
        CaseGroup hasty = new CaseGroup(
                "Ein Verein wirbt um Mitglieder.",
                List.of(new CaseGroup.Sub("a", new QuestionBody.TrueFalse("Zu kurz", true, "", "", null))),
                null);
        assertThat(WritingRules.of(hasty)).extracting(WritingAdvice::field).contains("questions/0/stem");
    }
}
