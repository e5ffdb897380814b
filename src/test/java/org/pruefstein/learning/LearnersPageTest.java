package org.pruefstein.learning;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

@UseCase(value = "UC-004", rules = "BR-164")
class LearnersPageTest extends KaribuTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    Quizzes quizzes;

    @Test
    void without_a_run_the_page_says_what_will_stand_here() {
        signIn(accounts.create(Map.of(Role.INSTRUCTOR, fixtures.course())));
        go("author/learners");
        assertThat(text(_get(EmptyState.class))).contains("Noch kein Durchgang");
        _assertNone(Anchor.class, s -> s.withText("Aufgabe öffnen"));
    }

    @Test
    void the_answers_of_a_question_are_shown_with_the_way_to_its_editor() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.SINGLE_CHOICE));
        long question = answered(course, 5);
        signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        go("author/learners");
        assertThat(_find(Select.class)).hasSize(3);
        go("author/learners?course=" + course + "&question=" + question);
        assertThat(_get(Anchor.class, s -> s.withText("Aufgabe öffnen")).getHref())
                .isEqualTo("author/questions/" + question);
        assertThat(text(_get(Main.class))).contains("So oft gewählt", "5 von 5", "richtig", "falsch");
        assertThat(_get(Anchor.class, s -> s.withText("Zurück zu allen Aufgaben"))
                        .getHref())
                .isEqualTo("author/learners?course=" + course);
    }

    @Test
    void too_few_people_and_foreign_or_senseless_addresses_show_nothing() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.SINGLE_CHOICE));
        long question = answered(course, 2);
        signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
        go("author/learners");
        assertThat(text(_get(EmptyState.class))).contains("weniger als 5");
        for (String address : List.of(
                "?course=" + course + "&question=" + question,
                "?course=" + course + "&question=x",
                "?course=unbekannt",
                "?course=" + fixtures.course())) {
            assertThat(isNotFound("author/learners" + address)).as(address).isTrue();
        }
        go("author/learners?course=" + course + "&run=99999999999999999999&module=<script>&objective=%00");
        assertThat(text(_get(Main.class))).doesNotContain("<script>");
    }

    private boolean isNotFound(String address) {
        try {
            go(address);
        } catch (NotFoundException e) {
            return true;
        }
        return _find(Select.class).isEmpty();
    }

    private long answered(String course, int people) {
        long question = 0;
        for (TestAccounts.TestAccount learner : fixtures.enrolTogether(course, people)) {
            signIn(learner);
            QuizStep step = quizzes.start(course, "m1");
            quizzes.answer(step.attempt(), 1, new Answer.Choice(List.of("kqz0")));
            question = step.version().questionId().value();
        }
        return question;
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
