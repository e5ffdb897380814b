package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.shared.CanonicalJson;

class AnswerWireTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @EnumSource
    void an_answer_is_read_as_it_was_written_and_stored_as_it_was_read(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        Answer answer = SampleQuestions.rightAnswer(type);
        String wire = AnswerWire.write(tokens, answer);
        assertThat(wire).doesNotContain("kqz");
        assertThat(AnswerWire.read(body, tokens, wire)).isEqualTo(answer);
        assertThat(CanonicalJson.read(CanonicalJson.write(answer), Answer.class))
                .isEqualTo(answer);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_no_answer_is_refused(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        for (String json : List.of(
                "",
                "]",
                "null",
                "7",
                "[]",
                "{}",
                "{\"chosen\":[],\"text\":\"\"}",
                "{\"other\":[]}",
                "{\"chosen\":null}",
                "{\"chosen\":[7]}",
                "{\"chosen\":[\"kqz0\"]}",
                "{\"judged\":[]}",
                "{\"judged\":{\"kqz0\":true}}",
                "{\"placed\":[1]}",
                "{\"matched\":[]}",
                "{\"matched\":{\"kqz0\":\"kqz4\"}}",
                "{\"placed\":{\"kqz0\":1}}",
                "{\"text\":7}",
                "{\"file\":[]}",
                "{\"file\":{\"hash\":\"../../etc/passwd\",\"name\":\"a.pdf\",\"size\":1}}",
                "{\"file\":{\"hash\":\"" + HASH + "\",\"name\":\"../a.pdf\",\"size\":1}}",
                "{\"file\":{\"hash\":\"" + HASH + "\",\"name\":\"a.pdf\",\"size\":0}}",
                "{\"file\":{\"hash\":\"" + HASH + "\",\"name\":\"a.pdf\"}}",
                "{\"text\":\"" + "x".repeat(type == QuestionType.ESSAY ? Essay.MAX_LENGTH + 1 : 501) + "\"}")) {
            assertThatThrownBy(() -> AnswerWire.read(body, tokens, json))
                    .as(json)
                    .isInstanceOf(InvalidAnswerException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void an_answer_to_another_question_is_refused(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        for (QuestionType other : QuestionType.values()) {
            QuestionBody foreign = SampleQuestions.of(other);
            String wire =
                    AnswerWire.write(OptionTokens.draw(foreign, new Random(2)), SampleQuestions.rightAnswer(other));
            boolean same = SampleQuestions.rightAnswer(type).getClass()
                    == SampleQuestions.rightAnswer(other).getClass();
            boolean typed = same && !wire.matches(".*(chosen|judged|placed|matched).*");
            if (!typed) {
                assertThatThrownBy(() -> AnswerWire.read(body, tokens, wire))
                        .isInstanceOf(InvalidAnswerException.class);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "true"    | malformed
            1         | malformed
            null      | malformed
            {}        | malformed
            """)
    void a_judgement_is_true_or_false(String value, String reason) {
        QuestionBody body = SampleQuestions.of(QuestionType.KPRIM);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        String token = tokens.tokens().getFirst().token();
        assertThatThrownBy(() -> AnswerWire.read(body, tokens, "{\"judged\":{\"" + token + "\":" + value + "}}"))
                .isInstanceOfSatisfying(
                        InvalidAnswerException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({
        "0, unknown-place",
        "5, unknown-place",
        "-1, unknown-place",
        "99999999999, malformed",
        "1.5, malformed",
        "'\"1\"', malformed",
        "null, malformed",
        "true, malformed"
    })
    void a_place_is_one_of_those_there_are(String value, String reason) {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        String token = tokens.tokens().getFirst().token();
        assertThatThrownBy(() -> AnswerWire.read(body, tokens, "{\"placed\":{\"" + token + "\":" + value + "}}"))
                .isInstanceOfSatisfying(
                        InvalidAnswerException.class,
                        e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void a_premise_takes_a_target_of_its_question_only() {
        QuestionBody body = SampleQuestions.of(QuestionType.MATCHING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        String premise = tokens.tokenOf("kqz0").orElseThrow();
        String other = tokens.tokenOf("kqz1").orElseThrow();
        String target = tokens.tokenOf("kqz4").orElseThrow();
        assertThat(AnswerWire.read(body, tokens, CanonicalJson.write(Map.of("matched", Map.of(premise, target)))))
                .isEqualTo(new Answer.Pairs(Map.of("kqz0", "kqz4")));
        for (Map<String, Object> bad : List.<Map<String, Object>>of(
                Map.of(premise, other),
                Map.of(target, premise),
                Map.of(target, target),
                Map.of(premise, ""),
                Map.of(premise, 4),
                Map.of(premise, List.of(target)),
                Map.of(premise, "kqz4"))) {
            String json = CanonicalJson.write(Map.of("matched", bad));
            assertThatThrownBy(() -> AnswerWire.read(body, tokens, json))
                    .as(json)
                    .isInstanceOf(InvalidAnswerException.class);
        }
    }

    @Test
    void places_can_be_missing_and_shared_while_one_is_still_ordering() {
        QuestionBody body = SampleQuestions.of(QuestionType.ORDERING);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        Answer half = new Answer.Places(Map.of("kqz0", 2, "kqz3", 2));
        assertThat(AnswerWire.read(body, tokens, AnswerWire.write(tokens, half)))
                .isEqualTo(half);
    }

    @Test
    void a_single_choice_takes_one_option_only() {
        QuestionBody body = SampleQuestions.of(QuestionType.SINGLE_CHOICE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        String both = CanonicalJson.write(Map.of(
                "chosen",
                tokens.tokens().stream().limit(2).map(OptionTokens.Token::token).toList()));
        assertThatThrownBy(() -> AnswerWire.read(body, tokens, both))
                .isInstanceOfSatisfying(
                        InvalidAnswerException.class,
                        e -> assertThat(e.reason()).isEqualTo("too-many"));
    }
}
