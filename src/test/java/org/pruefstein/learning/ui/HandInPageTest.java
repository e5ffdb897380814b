package org.pruefstein.learning.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.pruefstein.learning.HandIns;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.learning.Quizzes;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.ui.FileUpload;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase(value = "UC-002", rules = "BR-162")
class HandInPageTest extends KaribuTest {
    private static final String SCRIPT = "<script>alert(1)</script> <img src=x onerror=alert(1)> mein Text";

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    Quizzes quizzes;

    @Autowired
    HandIns handIns;

    @Test
    void a_draft_is_found_again_and_the_own_answer_is_rated_beside_the_model_answer() {
        QuizStep step = start(QuestionType.ESSAY);
        handIns.keep(step.attempt(), 1, new Answer.Text(SCRIPT));
        open(step);
        assertThat(field().getValue()).isEqualTo(new Answer.Text(SCRIPT));
        assertThat(field().html()).doesNotContain("<script", "<img", "Musterwort", "Plinkwert", "von Hand");
        assertThat(text(_get(Main.class))).contains("vergleichen Sie mit der Musterlösung und bewerten sich selbst");
        _click(button("Antwort prüfen"));
        assertThat(field().html()).contains("Musterwort", "Plinkwert").doesNotContain("<script", "<img");
        _click(button("Bewertung übernehmen"));
        assertThat(_find(Select.class)).hasSize(3).allMatch(Select::isInvalid);
        rate();
        assertThat(text(_get(Main.class)))
                .contains("Selbst bewertet. 0,5 von 1 Punkt")
                .doesNotContain("bewerten sich selbst");
        assertThat(_get(RatedCriteria.class).getContent().getChildren().map(HandInPageTest::text))
                .satisfiesExactly(
                        first -> assertThat(first).endsWith(": 0 von 3 Punkten"),
                        second -> assertThat(second).endsWith(": 1 von 1 Punkt"),
                        third -> assertThat(third).endsWith(": 2 von 2 Punkten"));
        _click(button("Zur Auswertung"));
        assertThat(text(_get(Main.class))).contains("eine Aufgabe selbst bewertet");
    }

    @Test
    void who_comes_back_after_handing_in_goes_on_with_the_rating() {
        QuizStep step = start(QuestionType.ESSAY);
        quizzes.answer(step.attempt(), 1, SampleQuestions.rightAnswer(QuestionType.ESSAY));
        open(step);
        assertThat(field().html()).contains("Musterwort");
        rate();
        assertThat(quizzes.next(step.attempt())).isEmpty();
    }

    @Test
    void a_file_is_taken_or_refused_with_the_reason_and_can_be_looked_at_again() throws IOException {
        QuizStep step = start(QuestionType.FILE_HAND_IN);
        open(step);
        FileUpload upload = _get(FileUpload.class);
        upload.receive(bytes("<svg xmlns='http://www.w3.org/2000/svg'/>"), "a.pdf");
        upload.finish();
        assertThat(text(_get(Main.class))).contains("Diese Art von Datei");
        _assertNone(Anchor.class, s -> s.withText("Eigene Datei herunterladen"));
        upload.finish();
        assertThat(text(_get(Main.class))).contains("kam nicht vollständig an");
        upload.receive(bytes("%PDF-1.7"), "<b>Plan.pdf");
        upload.finish();
        assertThat(field().html()).contains("&lt;b&gt;Plan").doesNotContain("<b>Plan");
        assertThat(_get(Anchor.class, s -> s.withText("Eigene Datei herunterladen"))
                        .getHref())
                .endsWith("/" + step.attempt().value() + "/1");
        _click(button("Antwort prüfen"));
        _assertNone(HandInUpload.class);
        rate();
        assertThat(text(_get(Main.class))).contains("Selbst bewertet.");
    }

    @SuppressWarnings("unchecked")
    private void rate() {
        int points = 0;
        for (Select<?> select : _find(Select.class)) {
            _setValue((Select<Integer>) select, points++);
        }
        _click(button("Bewertung übernehmen"));
    }

    private QuizStep start(QuestionType type) {
        String course = fixtures.course(SampleQuestions.of(type));
        signIn(fixtures.enrol(course).account());
        return quizzes.start(course, "m1");
    }

    private void open(QuizStep step) {
        go("courses/" + step.version().courseKey() + "/m1/quiz");
    }

    private static QuestionField field() {
        return _get(QuestionField.class);
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
