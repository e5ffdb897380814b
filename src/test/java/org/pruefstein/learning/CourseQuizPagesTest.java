package org.pruefstein.learning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class CourseQuizPagesTest extends KaribuTest {
    private static final String SCRIPT = "Vor der <b>Prüfung</b><script>alert(1)</script>";

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    AuthoredQuizFixtures quizzes;

    private String course = "";

    /** What a person marks is never asked here. */
    static List<QuestionType> marked() {
        return Arrays.stream(QuestionType.values())
                .filter(type -> !type.handMarked())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("marked")
    @UseCase(value = "UC-008", rules = "BR-196")
    void with_feedback_at_the_end_nothing_before_tells_right_from_wrong(QuestionType type) {
        AuthoredQuizId quiz =
                offer(QuizPlan.Feedback.END, null, SampleQuestions.of(type), QuestionFixture.single("Zweite Aufgabe?"));
        go("courses/" + course + "/quizzes/" + quiz.value());
        click("Übungstest beginnen");
        assertSilent();
        click("Ohne Antwort weiter");
        assertSilent();
        assertThat(page()).contains("Zweite Aufgabe?", "Aufgabe 2 von 2");
        click("Ohne Antwort weiter");
        assertThat(page()).contains("Erklaerwort", "So ist es.");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Ergebnis nach Lernzielen", "Ihre Antworten");
    }

    @Test
    void with_feedback_after_each_question_its_reasons_are_shown_at_once() {
        AuthoredQuizId quiz = offer(QuizPlan.Feedback.EACH, null, QuestionFixture.single("Eine Aufgabe?"));
        go("courses/" + course + "/quizzes/" + quiz.value());
        click("Übungstest beginnen");
        assertThat(page()).doesNotContain("So ist es.");
        click("Weiß ich nicht – Lösung zeigen");
        assertThat(page()).contains("So ist es.");
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-197")
    void the_path_offers_the_quiz_with_the_attempts_left_and_says_that_it_completes_no_module() {
        AuthoredQuizId quiz = offer(QuizPlan.Feedback.EACH, 2, QuestionFixture.single("Eine Aufgabe?"));
        go("courses/" + course);
        Anchor link = _get(Anchor.class, s -> s.withText(SCRIPT));
        assertThat(link.getHref()).isEqualTo("/courses/" + course + "/quizzes/" + quiz.value());
        assertThat(_find(Span.class)).extracting(Span::getText).contains("noch nicht versucht · noch 2 Versuche");
        go(link.getHref());
        assertThat(_get(H1.class).getText()).isEqualTo(SCRIPT);
        assertThat(_find(ListItem.class))
                .extracting(ListItem::getText)
                .anyMatch(text -> text.startsWith("Dieser Test schließt kein Modul ab"))
                .anyMatch(text -> text.startsWith("Sie haben noch 2 Versuche"));
    }

    @Test
    void a_quiz_of_a_module_stands_below_the_modules_own() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        signIn(Map.of(Role.INSTRUCTOR, course));
        quizzes.published(course, quizzes.byRule("Zum Modul", "m1", 3));
        signIn(fixtures.enrol(course).account());
        go("courses/" + course);
        List<String> links = _find(Anchor.class).stream().map(Anchor::getText).toList();
        assertThat(links.indexOf("Zum Modul")).isEqualTo(links.indexOf("Übungstest") + 1);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-195")
    void without_an_attempt_left_there_is_no_button_and_the_result_stays() {
        AuthoredQuizId quiz = offer(QuizPlan.Feedback.END, 1, QuestionFixture.single("Eine Aufgabe?"));
        go("courses/" + course + "/quizzes/" + quiz.value());
        click("Übungstest beginnen");
        click("Ohne Antwort weiter");
        assertThat(_find(Button.class, s -> s.withText("Neuen Übungstest beginnen")))
                .isEmpty();
        go("courses/" + course + "/quizzes/" + quiz.value());
        assertThat(_find(Span.class)).extracting(Span::getText).contains("kein Versuch übrig");
    }

    @Test
    void an_older_tab_that_begins_after_the_last_attempt_says_why_not() {
        AuthoredQuizId quiz = offer(QuizPlan.Feedback.END, 1, QuestionFixture.single("Eine Aufgabe?"));
        go("courses/" + course + "/quizzes/" + quiz.value());
        Button stale = _get(Button.class, s -> s.withText("Übungstest beginnen"));
        QuizStep elsewhere = context.getBean(CourseQuizzes.class).start(course, quiz);
        context.getBean(Quizzes.class).answer(elsewhere.attempt(), 1, new Answer.Choice(List.of()));
        _click(stale);
        assertThat(_find(Paragraph.class, s -> s.withClasses("notice-text")))
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.startsWith("Sie haben keinen Versuch mehr übrig"));
    }

    @Test
    void addresses_of_nothing_and_of_others_get_the_same_answer() {
        AuthoredQuizId quiz = offer(QuizPlan.Feedback.EACH, null, QuestionFixture.single("Eine Aufgabe?"));
        String foreign = fixtures.course(LearnerFixtures.oneOfEach());
        String mine = course;
        for (String path : List.of(
                "courses/" + mine + "/quizzes/999999999",
                "courses/" + mine + "/quizzes/quiz",
                "courses/" + foreign + "/quizzes/" + quiz.value())) {
            go(path);
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Seite nicht gefunden");
        }
    }

    /** A published quiz of these questions; its learner is signed in afterwards. */
    private AuthoredQuizId offer(QuizPlan.Feedback feedback, @Nullable Integer attempts, QuestionBody... questions) {
        course = fixtures.course(questions);
        signIn(Map.of(Role.INSTRUCTOR, course));
        AuthoredQuizId quiz = quizzes.published(
                        course, AuthoredQuizFixtures.with(quizzes.byHand(course, SCRIPT), feedback, attempts))
                .id();
        signIn(fixtures.enrol(course).account());
        return quiz;
    }

    private static void assertSilent() {
        String page = page();
        assertThat(page).contains("ps-question").doesNotContain("So ist es.");
        assertThat(SampleQuestions.secretsIn(page)).isEmpty();
    }

    private static String page() {
        return QuizLeakTest.everything(_get(Main.class).getElement());
    }

    private static void click(String text) {
        _click(_get(Button.class, s -> s.withText(text)));
    }
}
