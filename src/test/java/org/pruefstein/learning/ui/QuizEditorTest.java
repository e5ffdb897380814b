package org.pruefstein.learning.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.AuthoredQuizFixtures;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.learning.LearnerFixtures;
import org.pruefstein.learning.QuizDesk;
import org.pruefstein.learning.QuizFilter;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class QuizEditorTest extends KaribuTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    AuthoredQuizFixtures quizzes;

    @Autowired
    QuizDesk desk;

    @Autowired
    QuizShelf shelf;

    @Autowired
    JdbcClient jdbc;

    private String course = "";

    @BeforeEach
    void author() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
    }

    @Test
    void a_quiz_is_picked_ordered_and_published() {
        go("author/quizzes");
        assertThat(_get(H2.class).getText()).isEqualTo("Noch keine Übungstests");
        go("author/quizzes/new");
        _setValue(_get(TextField.class, s -> s.withLabel("Titel")), "Vor der Prüfung");
        click("Hinzufügen", 0);
        click("Hinzufügen", 0);
        _click(_get(Button.class, s -> s.withPredicate(b -> name(b).equals("Aufgabe 1 nach unten"))));
        click("Veröffentlichen", 0);
        AuthoredQuiz quiz = only();
        assertThat(quiz.state()).isEqualTo(AuthoredQuizState.PUBLISHED);
        List<?> bank = quizzes.byHand(course, "").picked();
        assertThat(quiz.plan().picked()).isEqualTo(List.of(bank.get(1), bank.get(0)));
        go("author/quizzes");
        assertThat(_getCellComponent(_get(Grid.class), 0, "quiz").getElement().getTextRecursively())
                .contains("Vor der Prüfung", "Ganzer Lehrgang", "2 Aufgaben", "Veröffentlicht");
        go("author/quizzes?state=draft");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Kein Übungstest passt");
        click("Alle zeigen", 0);
        assertThat(_get(Grid.class).isVisible()).isTrue();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-191")
    void what_is_wrong_is_said_at_its_field() {
        go("author/quizzes/new");
        click("Veröffentlichen", 0);
        TextField title = _get(TextField.class, s -> s.withLabel("Titel"));
        assertThat(title.isInvalid()).isTrue();
        assertThat(title.getErrorMessage()).isEqualTo("Geben Sie einen Titel mit höchstens 120 Zeichen ein.");
        assertThat(shelf.find(new QuizFilter(course, null, null), 0, 10)).isEmpty();
        _setValue(title, "Regel");
        _setValue(_get(RadioButtonGroup.class, s -> s.withLabel("Zusammenstellung")), QuizPlan.Mode.BY_RULE);
        IntegerField number = _get(IntegerField.class, s -> s.withLabel("Anzahl"));
        _setValue(number, 9);
        assertThat(_find(Span.class)).extracting(Span::getText).contains("5 veröffentlichte Aufgaben passen");
        click("Veröffentlichen", 0);
        number = _get(IntegerField.class, s -> s.withLabel("Anzahl"));
        assertThat(number.getErrorMessage()).isEqualTo("Es gibt dazu nur 5 veröffentlichte Aufgaben; verlangt sind 9.");
        assertThat(number.isInvalid()).isTrue();
        assertThat(only().state()).as("what was written is kept").isEqualTo(AuthoredQuizState.DRAFT);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-193")
    void a_picked_question_that_is_no_longer_published_is_flagged() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Mit Lücke"));
        quizzes.retire(quiz.plan().picked().getFirst());
        go("author/quizzes/" + quiz.id().value());
        assertThat(_find(Paragraph.class, s -> s.withClasses("notice-text")))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Eine ausgewählte Aufgabe ist nicht mehr veröffentlicht"));
        assertThat(_find(Span.class))
                .extracting(Span::getText)
                .contains("⚠ nicht mehr veröffentlicht, wird ausgelassen");
    }

    @Test
    void a_preview_is_taken_like_a_learner_and_counts_nothing() {
        QuizPlan plan = AuthoredQuizFixtures.with(quizzes.byHand(course, "Probe"), QuizPlan.Feedback.END, 1);
        AuthoredQuiz quiz = quizzes.published(course, plan);
        go("author/quizzes/" + quiz.id().value() + "/preview");
        for (int i = 0; i < plan.picked().size(); i++) {
            click("Ohne Antwort weiter", 0);
        }
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Ihre Antworten");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM quiz_attempt WHERE authored_quiz_id = :id")
                        .param("id", quiz.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void retiring_asks_and_can_be_taken_back() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Hin und her"));
        go("author/quizzes/" + quiz.id().value());
        click("Zurückziehen", 0);
        assertThat(desk.open(quiz.id()).state()).isEqualTo(AuthoredQuizState.PUBLISHED);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(desk.open(quiz.id()).state()).isEqualTo(AuthoredQuizState.RETIRED);
        click("Wieder anbieten", 0);
        assertThat(desk.open(quiz.id()).state()).isEqualTo(AuthoredQuizState.PUBLISHED);
    }

    @Test
    void whoever_is_overtaken_keeps_the_text_and_is_told() {
        AuthoredQuiz quiz = desk.create(course, quizzes.byHand(course, "Eins"));
        go("author/quizzes/" + quiz.id().value());
        TextField title = _get(TextField.class, s -> s.withLabel("Titel"));
        _setValue(title, "Meins");
        desk.save(quiz.id(), quiz.revision(), quizzes.byHand(course, "Zwei"));
        click("Entwurf speichern", 0);
        assertThat(_find(Paragraph.class, s -> s.withClasses("notice-text")))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Jemand hat diesen Übungstest inzwischen geändert"));
        assertThat(title.getValue()).isEqualTo("Meins");
        go("author/quizzes");
        assertThat(_find(ConfirmDialog.class)).as("leaving asks").hasSize(1);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-194")
    void foreign_quizzes_are_as_unknown_as_those_that_do_not_exist() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Meiner"));
        signIn(Map.of(Role.INSTRUCTOR, fixtures.course(LearnerFixtures.oneOfEach())));
        for (String path : List.of(
                "author/quizzes/" + quiz.id().value(),
                "author/quizzes/" + quiz.id().value() + "/preview",
                "author/quizzes/999999999",
                "author/quizzes/x")) {
            go(path);
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Seite nicht gefunden");
        }
        go("author/quizzes?course=" + course);
        assertThat(_find(Anchor.class, s -> s.withText("Meiner"))).isEmpty();
    }

    private AuthoredQuiz only() {
        return desk.open(
                shelf.find(new QuizFilter(course, null, null), 0, 10).getFirst().id());
    }

    private static String name(Button button) {
        return button.getAriaLabel().orElse("");
    }

    private static void click(String text, int index) {
        _click(_find(Button.class, s -> s.withText(text)).get(index));
    }
}
