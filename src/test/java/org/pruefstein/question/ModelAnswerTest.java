package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pruefstein.shared.Fraction;

class ModelAnswerTest {
    @ParameterizedTest
    @ValueSource(strings = {"Suchmaschine*", "§ 5 * DDG", "* Optimierung", "*ä*ß*", "Ä*", "A*E"})
    void of_a_form_with_stars_it_earns_all_points_too(String form) {
        for (boolean option : new boolean[] {true, false}) {
            QuestionBody body = new ShortText("?", List.of(form), option, true, true, null);
            assertThat(Scoring.score(body, ModelAnswer.of(body))).isEqualTo(Fraction.ONE);
        }
    }

    @ParameterizedTest
    @FieldSource("org.pruefstein.question.SampleQuestions#SCORED")
    void it_earns_all_points(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        assertThat(Scoring.score(body, ModelAnswer.of(body))).isEqualTo(Fraction.of(1));
    }
}
