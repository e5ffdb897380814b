package org.pruefstein.learning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

class LearningPagesTest extends KaribuTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    LessonReader reader;

    @Autowired
    Quizzes quizzes;

    private String course = "";

    @BeforeEach
    void enrol() {
        course = fixtures.course(QuestionFixture.single("Was ist Alpha?"));
        signIn(fixtures.enrol(course).account());
    }

    @Test
    void who_is_not_enrolled_reads_what_to_do() {
        signIn(Role.LEARNER);
        go("learn");
        _assertOne(EmptyState.class);
        assertThat(text(_get(EmptyState.class))).contains("in keinem Lehrgang");
    }

    @Test
    void the_home_page_has_one_next_step_and_the_courses() {
        go("learn");
        assertThat(primaryLinks()).containsExactly("/courses/" + course + "/m1/erste");
        assertThat(_find(H2.class).getFirst().getText()).isEqualTo("Lektion erste");
        assertThat(body()).contains("0 von 2 Modulen abgeschlossen", "0 Prozent geschafft");
        language(Locale.ENGLISH);
        go("learn");
        assertThat(_get(H1.class).getText()).isEqualTo("My learning");
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void the_home_page_leads_to_the_lesson_that_was_left() {
        reader.open(course, "m1", "zweite");
        reader.remember(course, "l2", "mitte");
        go("learn");
        assertThat(primaryLinks()).containsExactly("/courses/" + course + "/m1/zweite");
        assertThat(body()).contains("zuletzt bei „Mitte“");
    }

    @Test
    void the_path_shows_modules_with_state_objectives_lessons_and_quiz() {
        reader.tick(course, "l1");
        go("courses/" + course);
        assertThat(body())
                .contains(
                        "Modul 1: Suchen und finden",
                        "begonnen",
                        "noch nicht begonnen",
                        "Ziel lz1",
                        "abgehakt",
                        "40\u00a0min",
                        "noch nicht versucht",
                        "hier geht es weiter",
                        "baut auf: Suchen und finden");
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-199")
    void the_plan_shows_each_week_with_its_days_and_modules_and_marks_the_one_it_is() {
        LocalDate monday = LocalDate.now(ZoneId.of("Europe/Berlin")).minusDays(8);
        LearnerFixtures.Learner later = fixtures.enrol(course, monday);
        signIn(later.account());
        go("courses/" + course);
        List<ListItem> weeks = _find(ListItem.class, s -> s.withAttribute("aria-current", "date"));
        assertThat(weeks)
                .singleElement()
                .satisfies(week -> assertThat(week.getElement().getTextRecursively())
                        .contains("Woche 2: Wiederholung", "diese Woche", "ohne neues Modul"));
        assertThat(body())
                .contains(
                        "Sie sind in Woche 2: Wiederholung",
                        "Woche 1: Auftakt",
                        "Woche 3: Abschluss",
                        "Modul 2: Recht",
                        "8\u00a0UE");
        assertThat(_find(Anchor.class, s -> s.withText("Modul 2: Recht")))
                .extracting(Anchor::getHref)
                .containsOnly(LearningRoutes.course(course) + "#m2");
        assertThat(_find(ListItem.class, s -> s.withId("m2"))).hasSize(1);
        signIn(fixtures.enrol(course, monday.plusDays(20)).account());
        go("courses/" + course);
        assertThat(body()).contains("Wochenplan: 3 Wochen").doesNotContain("diese Woche");
    }

    @Test
    void titles_from_the_content_name_its_language_whatever_the_page_speaks() {
        language(Locale.ENGLISH);
        go("courses/" + course);
        assertThat(_get(H1.class).getElement().getAttribute("lang")).isEqualTo("de");
        assertThat(_get(H2.class, s -> s.withText("Module 1: Suchen und finden"))
                        .getElement()
                        .getAttribute("lang"))
                .isEqualTo("de");
        go("courses/" + course + "/m1/erste");
        assertThat(_get(H1.class).getElement().getAttribute("lang")).isEqualTo("de");
    }

    @Test
    void a_lesson_is_ticked_off_and_the_tick_taken_away() {
        go("courses/" + course + "/m1/erste");
        assertThat(_get(H1.class).getText()).isEqualTo("Lektion erste");
        assertThat(body()).contains("geprüft am 23. November 2026", "Die Quelle", "Übung (10\u00a0min)");
        _click(_get(Button.class, s -> s.withText("Lektion abhaken")));
        assertThat(body()).contains("1 von 2 Lektionen dieses Moduls sind abgehakt.", "Zur nächsten Lektion");
        _click(_get(Button.class, s -> s.withText("Haken entfernen")));
        _assertOne(Button.class, s -> s.withText("Lektion abhaken"));
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void the_browser_tells_where_one_is_and_the_page_is_opened_there() {
        go("courses/" + course + "/m1/erste");
        moveTo("mitte");
        moveTo("x".repeat(500));
        signIn(accountOfCourse());
        go("courses/" + course + "/m1/erste");
        assertThat(lesson().getElement().getAttribute("place")).isEqualTo("mitte");
    }

    @Test
    void a_lesson_whose_facts_are_past_their_date_says_so() {
        go("courses/" + course + "/m1/erste");
        _assertNone(Notice.class);
        go("courses/" + course + "/m1/zweite");
        assertThat(text(_get(Notice.class))).contains("werden gerade überprüft");
    }

    @Test
    void a_script_in_a_lesson_is_text() {
        go("courses/" + course + "/m1/erste");
        assertThat(lesson().getElement().getChild(0).getProperty("innerHTML"))
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void a_quiz_leads_from_the_question_to_its_reasons_and_to_the_summary() {
        go("courses/" + course + "/m1/quiz");
        assertThat(body()).contains("Eine Aufgabe", "Ab 60\u00a0%");
        _click(_get(Button.class, s -> s.withText("Übungstest beginnen")));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Wählen oder schreiben Sie zuerst eine Antwort");
        _get(QuestionField.class).setValue(new Answer.Choice(List.of("b")));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Nicht richtig. 0 von 1 Punkt.");
        assertThat(_get(QuestionField.class).mode()).isEqualTo(RenderMode.SOLUTION);
        assertThat(_get(QuestionField.class).html()).contains("So ist es.", "Das ist etwas anderes.");
        _click(_get(Button.class, s -> s.withText("Zur Auswertung")));
        assertThat(body()).contains("Noch nicht bestanden", "Ziel lz1", "wiederholen", "0 von 1 Punkt");
        assertThat(hrefs()).contains("/courses/" + course + "/m1/erste");
        go("courses/" + course + "/m1/quiz");
        _click(_get(Button.class, s -> s.withText("Neuen Übungstest beginnen")));
        _get(QuestionField.class).setValue(new Answer.Choice(List.of("a")));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Richtig. 1 von 1 Punkt.");
        _click(_get(Button.class, s -> s.withText("Zur Auswertung")));
        assertThat(body()).contains("Bestanden. Abgeschlossen ist das Modul, sobald alle Lektionen abgehakt sind.");
    }

    @Test
    void an_older_tab_shows_the_answer_that_counts() {
        go("courses/" + course + "/m1/quiz");
        _click(_get(Button.class, s -> s.withText("Übungstest beginnen")));
        QuizStep elsewhere = quizzes.start(course, "m1");
        quizzes.answer(elsewhere.attempt(), 1, new Answer.Choice(List.of("c")));
        _get(QuestionField.class).setValue(new Answer.Choice(List.of("a")));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Nicht richtig.", "schon an anderer Stelle beantwortet");
        assertThat(_get(QuestionField.class).getValue()).isEqualTo(new Answer.Choice(List.of("c")));
    }

    @Test
    void who_does_not_know_sees_the_solution_without_points() {
        go("courses/" + course + "/m1/quiz");
        _click(_get(Button.class, s -> s.withText("Übungstest beginnen")));
        _click(_get(Button.class, s -> s.withText("Weiß ich nicht – Lösung zeigen")));
        assertThat(text(_get(Notice.class))).contains("Die Lösung:", "0 von 1 Punkt");
    }

    @Test
    void a_text_that_is_no_number_is_refused_at_the_question() {
        String own = fixtures.course(new QuestionBody.Numeric("Wie viel?", "12", "0", "€", null));
        signIn(fixtures.enrol(own).account());
        go("courses/" + own + "/m1/quiz");
        _click(_get(Button.class, s -> s.withText("Übungstest beginnen")));
        _get(QuestionField.class).setValue(new Answer.Text("zwölf"));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Das ist keine Zahl.");
        _get(QuestionField.class).setValue(new Answer.Text("12,0"));
        _click(_get(Button.class, s -> s.withText("Antwort prüfen")));
        assertThat(body()).contains("Richtig.");
    }

    @Test
    void a_module_without_questions_says_so() {
        go("courses/" + course + "/m2/quiz");
        _assertOne(EmptyState.class);
        _assertNone(Button.class, s -> s.withText("Übungstest beginnen"));
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-010")
    void unknown_and_foreign_pages_are_not_found() {
        String foreign = fixtures.course();
        for (String path : List.of(
                "courses/" + foreign,
                "courses/nowhere",
                "courses/" + foreign + "/m1/erste",
                "courses/" + course + "/m1/nowhere",
                "courses/" + foreign + "/m1/quiz",
                "courses/" + course + "/m9/quiz")) {
            go(path);
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Seite nicht gefunden");
        }
    }

    private org.pruefstein.testkit.TestAccounts.TestAccount accountOfCourse() {
        var id = context.getBean(org.pruefstein.identity.CurrentAccount.class)
                .find()
                .orElseThrow();
        return new org.pruefstein.testkit.TestAccounts.TestAccount(id.id(), id.getUsername());
    }

    private void moveTo(String anchor) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.put("event.detail", anchor);
        lesson().getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(lesson().getElement(), "lesson-place", data));
    }

    private static Component lesson() {
        return _get(
                Component.class,
                s -> s.withPredicate(c -> "lesson-text".equals(c.getElement().getTag())));
    }

    private static List<String> hrefs() {
        return _find(Anchor.class).stream().map(Anchor::getHref).toList();
    }

    private static List<String> primaryLinks() {
        return _find(Anchor.class).stream()
                .filter(a -> a.hasClassName("primary"))
                .map(Anchor::getHref)
                .toList();
    }

    private static String body() {
        return text(_get(Main.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
