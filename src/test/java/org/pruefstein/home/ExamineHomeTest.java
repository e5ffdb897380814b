package org.pruefstein.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Bank;
import org.pruefstein.testkit.KaribuTest;
import org.springframework.beans.factory.annotation.Autowired;

class ExamineHomeTest extends KaribuTest {
    @Autowired
    ExamFixtures fixtures;

    @Test
    void an_examiner_sees_the_sessions_to_come_and_no_foreign_ones() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId id =
                fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        ExamFixtures.Desk other = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId foreign = fixtures.plan(
                other.course(), other.blueprint(), other.examiner().id());
        signIn(desk.examiner());
        go("examine");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(ExamRoutes.session(id));
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain(ExamRoutes.session(foreign));
    }

    @Test
    void what_waits_for_a_second_person_is_counted() {
        String course = fixtures.course();
        fixtures.publishPool(course, Bank.EXAM);
        signIn(Map.of(Role.EXAMINER, course));
        go("examine");
        Anchor link = _get(_get(ListItem.class), Anchor.class);
        assertThat(link.getText()).isEqualTo("60 Lösungsschlüssel sind noch nicht freigegeben.");
        assertThat(link.getHref()).isEqualTo("examine/review");
    }

    @Test
    void who_has_nothing_to_do_is_told_how_to_begin() {
        signIn(Map.of(Role.EXAMINER, fixtures.course()));
        go("examine");
        assertThat(_get(H1.class).getText()).isEqualTo("Übersicht");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Kein Prüfungstermin steht an");
    }

    @Test
    void a_learner_does_not_reach_it() {
        signIn(Role.LEARNER);
        go("examine");
        assertThat(_find(H2.class)).extracting(H2::getText).doesNotContain("Nächste Prüfungstermine");
    }
}
