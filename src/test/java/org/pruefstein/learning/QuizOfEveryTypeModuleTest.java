package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pruefstein.question.Answer;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class QuizOfEveryTypeModuleTest {
    @Autowired
    Quizzes quizzes;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @ParameterizedTest
    @FieldSource("org.pruefstein.question.SampleQuestions#SCORED")
    void the_right_answer_earns_the_point_and_comes_back(QuestionType type) {
        QuizStep step = start(type);
        Answer right = SampleQuestions.rightAnswer(type);
        assertThat(quizzes.answer(step.attempt(), 1, right).given()).isEqualTo(new QuizStep.Given(right, Fraction.ONE));
    }

    @Test
    void three_right_judgements_earn_half_a_point() {
        QuizStep step = start(QuestionType.KPRIM);
        Answer three = new Answer.Judgements(Map.of("kqz0", true, "kqz1", false, "kqz2", true));
        assertThat(quizzes.answer(step.attempt(), 1, three).given())
                .isEqualTo(new QuizStep.Given(three, Fraction.of(1, 2)));
    }

    @Test
    void what_does_not_belong_to_the_question_is_refused() {
        refused(QuestionType.KPRIM, new Answer.Judgements(Map.of("foreign", true)));
        refused(QuestionType.ORDERING, new Answer.Places(Map.of("kqz0", 5)));
        refused(QuestionType.MATCHING, new Answer.Pairs(Map.of("kqz0", "kqz1")));
    }

    private void refused(QuestionType type, Answer answer) {
        QuizStep step = start(type);
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 1, answer)).isInstanceOf(InvalidAnswerException.class);
    }

    private QuizStep start(QuestionType type) {
        String course = fixtures.course(SampleQuestions.of(type));
        accounts.signIn(fixtures.enrol(course).account());
        return quizzes.start(course, "m1");
    }
}
