package org.pruefstein.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.shared.Fraction;

class ModelAnswerTest {
    @ParameterizedTest
    @EnumSource
    void it_earns_all_points(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        assertThat(Scoring.score(body, ModelAnswer.of(body))).isEqualTo(Fraction.of(1));
    }
}
