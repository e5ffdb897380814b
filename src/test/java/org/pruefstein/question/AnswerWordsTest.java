package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerWordsTest {
    @ParameterizedTest
    @EnumSource
    void a_given_answer_has_words_and_a_blank_one_has_none(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        assertThat(AnswerWords.of(body, SampleQuestions.rightAnswer(type), Locale.GERMAN))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContain("kqz", "**", "`"));
        assertThat(AnswerWords.of(body, new Answer.Choice(List.of()), Locale.GERMAN))
                .isEmpty();
    }

    @Test
    void judgements_pairs_and_places_are_said_with_what_they_belong_to() {
        assertThat(words(QuestionType.KPRIM, new Answer.Judgements(Map.of("kqz3", true, "kqz0", false))))
                .containsExactly("Die erste Antwort: Falsch", "Die vierte: Richtig");
        assertThat(words(QuestionType.MATCHING, new Answer.Pairs(Map.of("kqz1", "kqz6"))))
                .containsExactly("Die zweite Antwort: Binden & halten");
        assertThat(words(QuestionType.ORDERING, new Answer.Places(Map.of("kqz3", 1, "kqz0", 4))))
                .containsExactly("1. Die vierte", "4. Die erste Antwort");
    }

    private static List<String> words(QuestionType type, Answer answer) {
        return AnswerWords.of(SampleQuestions.of(type), answer, Locale.GERMAN);
    }
}
