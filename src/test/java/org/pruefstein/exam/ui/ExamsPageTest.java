package org.pruefstein.exam.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ExamsPageTest extends KaribuTest {
    @Autowired
    ExamFixtures fixtures;

    private SessionId session = new SessionId(0L);
    private String course = "";

    @BeforeEach
    void plan() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        course = desk.course();
        session = fixtures.plan(course, desk.blueprint(), desk.examiner().id());
        fixtures.window(session, 3600, 7200);
    }

    @Test
    void who_has_no_exams_is_told_when_there_will_be_some() {
        signIn(Role.LEARNER);
        go("exams");
        assertThat(_get(H2.class).getText()).isEqualTo("Noch keine Prüfung");
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-020")
    void a_learner_registers_sees_what_is_missing_and_withdraws() {
        TestAccounts.TestAccount learner = fixtures.learner(course);
        fixtures.completeModules(learner.id(), course, 1);
        signIn(learner);
        go("exams");
        assertThat(_get(H2.class).getText()).isEqualTo("Offen zur Anmeldung");
        assertThat(_find(Anchor.class, s -> s.withPredicate(a -> a.getHref().equals("courses/" + course))))
                .hasSize(1);
        _click(_get(Button.class, s -> s.withText("Anmelden")));
        assertThat(_get(H2.class).getText()).isEqualTo("Ihre Prüfungen");
        assertThat(SessionPagesTest.texts()).contains("wartet auf Zulassung");
        _click(_get(Button.class, s -> s.withText("Abmelden")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(_get(H2.class).getText()).isEqualTo("Offen zur Anmeldung");
    }

    @Test
    void who_is_admitted_is_led_to_the_instructions() {
        TestAccounts.TestAccount learner = fixtures.learner(course);
        fixtures.completeModules(learner.id(), course, 0);
        signIn(learner);
        go("exams");
        _click(_get(Button.class, s -> s.withText("Anmelden")));
        assertThat(_get(Anchor.class, s -> s.withText("Hinweise lesen und bestätigen"))
                        .getHref())
                .isEqualTo(ExamRoutes.confirm(session));
        assertThat(SessionPagesTest.texts()).contains("zugelassen");
    }

    @Test
    void once_confirmed_only_the_way_into_the_exam_room_is_offered() {
        TestAccounts.TestAccount learner = fixtures.learner(course);
        fixtures.admit(session, learner.id(), null, learner.id());
        fixtures.window(session, -10, 3600);
        signIn(learner);
        go("exams");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(ExamRoutes.confirm(session));
        assertThat(SessionPagesTest.texts()).anyMatch(t -> t.endsWith("Identität und Hinweise sind bestätigt."));
    }

    @Test
    void registering_too_late_is_said_on_the_card() {
        signIn(fixtures.learner(course));
        go("exams");
        fixtures.window(session, -10, 3600);
        _click(_get(Button.class, s -> s.withText("Anmelden")));
        assertThat(SessionPagesTest.texts()).anyMatch(t -> t.startsWith("Die Anmeldung zu diesem Prüfungstermin"));
    }

    @Test
    void the_page_speaks_english_too() {
        signIn(fixtures.learner(course));
        language(Locale.ENGLISH);
        go("exams");
        assertThat(SessionPagesTest.texts())
                .contains("Open for registration", "Register")
                .noneMatch(t -> t.contains("!exam"));
    }
}
