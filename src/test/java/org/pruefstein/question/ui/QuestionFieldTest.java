package org.pruefstein.question.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.shared.JsonConstants;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerWire;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.render.ThymeleafQuestionRenderer;
import tools.jackson.databind.json.JsonMapper;

class QuestionFieldTest {
    private QuestionField field;
    private final List<Answer> heard = new ArrayList<>();

    @BeforeEach
    void open() {
        MockVaadin.setup();
        UI.getCurrent().setLocale(Locale.GERMAN);
        field = new QuestionField(new ThymeleafQuestionRenderer(), "/media/");
        field.addValueChangeListener(e -> heard.add(e.getValue()));
        UI.getCurrent().add(field);
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @ParameterizedTest
    @EnumSource
    void what_the_browser_sends_becomes_the_value(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        field.show(body, tokens, "Aufgabe 1 von 5");
        assertThat(field.isEmpty()).isTrue();
        assertThat(field.html()).contains("Aufgabe 1 von 5");
        send(AnswerWire.write(tokens, SampleQuestions.rightAnswer(type)));
        assertThat(field.getValue()).isEqualTo(SampleQuestions.rightAnswer(type));
        assertThat(heard).containsExactly(SampleQuestions.rightAnswer(type));
    }

    @Test
    void foreign_and_malformed_answers_are_dropped() {
        QuestionBody body = SampleQuestions.of(QuestionType.SINGLE_CHOICE);
        field.show(body, OptionTokens.draw(body, new Random(1)), "");
        send("{\"chosen\":[\"kqz0\"]}");
        send("{\"text\":\"x\"}");
        send("]");
        assertThat(heard).isEmpty();
        assertThat(field.isEmpty()).isTrue();
    }

    @Test
    void a_solved_question_takes_no_more_answers_and_keeps_the_one_given() {
        QuestionBody body = SampleQuestions.of(QuestionType.SINGLE_CHOICE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        field.show(body, tokens, "");
        field.setValue(new Answer.Choice(List.of("kqz1")));
        field.setMode(RenderMode.SOLUTION);
        send(AnswerWire.write(tokens, SampleQuestions.rightAnswer(QuestionType.SINGLE_CHOICE)));
        assertThat(field.getValue()).isEqualTo(new Answer.Choice(List.of("kqz1")));
        assertThat(field.html()).contains("Ihre Antwort: nicht richtig");
    }

    @Test
    void clearing_shows_the_question_blank_again() {
        QuestionBody body = SampleQuestions.of(QuestionType.SINGLE_CHOICE);
        OptionTokens tokens = OptionTokens.draw(body, new Random(1));
        field.show(body, tokens, "");
        field.setValue(new Answer.Choice(List.of("kqz1")));
        assertThat(field.html()).contains("checked");
        field.show(body, tokens, "");
        assertThat(field.html()).doesNotContain("checked");
    }

    private void send(String json) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.put("JSON.stringify(event.detail)", json);
        data.put(JsonConstants.EVENT_DATA_PHASE, JsonConstants.EVENT_PHASE_TRAILING);
        field.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(field.getElement(), "question-change", data));
    }
}
