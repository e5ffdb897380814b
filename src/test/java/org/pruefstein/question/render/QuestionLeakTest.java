package org.pruefstein.question.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.Answer;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.Translations;
import org.pruefstein.testkit.UseCase;

class QuestionLeakTest {
    private final ThymeleafQuestionRenderer renderer = new ThymeleafQuestionRenderer();

    @ParameterizedTest
    @EnumSource
    void before_the_solution_no_byte_tells_right_from_wrong(QuestionType type) {
        for (QuestionBody body : SampleQuestions.variants(type)) {
            OptionTokens tokens = OptionTokens.draw(body, new Random(7));
            for (String page : unsolved(body, tokens, new Answer.Choice(List.of()))) {
                assertThat(SampleQuestions.secretsIn(page)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void before_the_solution_the_bytes_are_the_same_whatever_is_right(QuestionType type) {
        List<QuestionBody> variants = SampleQuestions.variants(type);
        OptionTokens tokens = OptionTokens.draw(variants.getFirst(), new Random(7));
        Answer answer = SampleQuestions.rightAnswer(type);
        List<String> first = unsolved(variants.getFirst(), tokens, answer);
        for (QuestionBody other : variants) {
            assertThat(unsolved(other, tokens, answer)).isEqualTo(first);
        }
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void what_a_question_of_a_case_counts_tells_nothing_of_its_answer() {
        CaseGroup body = SampleQuestions.weighted();
        OptionTokens tokens = OptionTokens.draw(body, new Random(7));
        Answer wrong = new Answer.Group(java.util.Map.of("kqz8", new Answer.Text("7")));
        for (String page : unsolved(body, tokens, wrong)) {
            assertThat(SampleQuestions.secretsIn(page)).isEmpty();
            assertThat(page).doesNotContain("erreicht", "reached");
        }
        List<CaseGroup.Sub> others = new java.util.ArrayList<>();
        CaseGroup other =
                (CaseGroup) SampleQuestions.variants(QuestionType.CASE).get(1);
        for (int i = 0; i < other.questions().size(); i++) {
            CaseGroup.Sub question = other.questions().get(i);
            others.add(new CaseGroup.Sub(
                    question.key(), question.body(), body.questions().get(i).points()));
        }
        assertThat(unsolved(new CaseGroup(other.stem(), others, other.explanation()), tokens, wrong))
                .isEqualTo(unsolved(body, tokens, wrong));
    }

    @ParameterizedTest
    @EnumSource
    void the_solution_tells_everything(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        String html = renderer.render(
                body,
                OptionTokens.draw(body, new Random(7)),
                RenderMode.SOLUTION,
                SampleQuestions.rightAnswer(type),
                "q",
                "1",
                "/media/",
                Locale.GERMAN);
        assertThat(html).contains("Erklaerwort");
        body.parts().forEach(part -> assertThat(html).contains(part.reason()));
        String word = type.handMarked()
                ? "question.model-answer"
                : body.parts().isEmpty() ? "question.verdict-right" : "question.verdict-hit";
        assertThat(html).contains(Translations.text(word, Locale.GERMAN));
    }

    /** Their random digits may happen to be those of a solution. */
    private List<String> unsolved(QuestionBody body, OptionTokens tokens, Answer answer) {
        List<String> all = new ArrayList<>();
        for (RenderMode mode : List.of(RenderMode.ANSWER, RenderMode.LOCKED)) {
            for (Locale locale : Translations.LOCALES) {
                all.add(renderer.render(body, tokens, mode, answer, "q", "1 / 2", "/media/", locale));
                all.add(renderer.render(body, tokens, mode, null, "q", "1 / 2", "/media/", locale));
            }
        }
        return all;
    }
}
