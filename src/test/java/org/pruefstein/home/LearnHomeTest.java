package org.pruefstein.home;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateFixtures;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.ExamSummary;
import org.pruefstein.identity.Role;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.sitting.SittingRoutes;
import org.pruefstein.sitting.SittingScript;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class LearnHomeTest extends KaribuTest {
    @Autowired
    ExamFixtures exams;

    @Autowired
    SittingFixtures sittings;

    @Autowired
    SittingScript script;

    @Autowired
    CertificateFixtures certificates;

    @Autowired
    CertificateDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void without_an_exam_and_a_certificate_neither_is_spoken_of() {
        signIn(Role.LEARNER);
        go("learn");
        _assertNone(ExamSummary.class);
        assertThat(headings()).doesNotContain("Meine Zertifikate");
        signIn(certificates.desk().learner());
        go("learn");
        assertThat(headings()).doesNotContain("Meine Zertifikate");
    }

    @Test
    void an_exam_open_for_registration_is_announced_and_once_registered_says_what_to_do() {
        ExamFixtures.Desk course = exams.desk(Blueprint.Kind.FINAL);
        SessionId later = plan(course, 7200);
        SessionId next = plan(course, 3600);
        TestAccount learner = exams.learner(course.course());
        signIn(learner);
        go("learn");
        assertThat(page()).contains("Offen zur Anmeldung", "Sie können sich anmelden");
        exams.admit(later, learner.id(), null, course.examiner().id());
        go("learn");
        assertThat(page()).contains("Ihre nächste Prüfung", "zugelassen", "Alles ist bestätigt");
        assertThat(summaryLinks()).containsExactly(ExamRoutes.EXAMS);
        exams.admit(next, learner.id(), null, course.examiner().id());
        exams.window(later, -7200, -3600);
        go("learn");
        assertThat(_find(H2.class))
                .extracting(H2::getText)
                .contains(title(next))
                .doesNotContain(title(later));
        assertThat(primaryLinks()).hasSize(1);
    }

    @Test
    void an_exam_that_runs_comes_first_and_leads_into_its_room_until_it_is_handed_in() {
        SittingFixtures.Exam exam = sittings.exam();
        SittingFixtures.Candidate candidate = sittings.candidate(exam);
        exams.enrol(
                exam.course(), candidate.account().id(), certificates.newest().value());
        signIn(candidate.account());
        go("learn");
        assertThat(headings().getFirst()).isEqualTo(title(exam.session()));
        assertThat(primaryLinks()).containsExactly(SittingRoutes.sit(exam.session()));
        script.handIn(script.begin(exam, candidate));
        go("learn");
        _assertNone(ExamSummary.class);
        assertThat(primaryLinks()).hasSize(1);
    }

    @Test
    void a_valid_certificate_is_shown_and_a_revoked_one_is_not() {
        CertificateFixtures.Desk done = certificates.fulfilled();
        var examiner = accounts.create(Role.EXAMINER);
        SessionId open =
                exams.plan(done.course(), exams.publishBlueprint(done.course(), Blueprint.Kind.FINAL), examiner.id());
        exams.window(open, 3600, 7200);
        accounts.signIn(done.office());
        var id = desk.issue(done.place(), CertificateKind.CERTIFICATE);
        signIn(done.learner());
        go("learn");
        assertThat(headings()).contains("Meine Zertifikate").doesNotContain(title(open));
        assertThat(_get(Anchor.class, s -> s.withPredicate(a -> a.getText().startsWith("Zertifikat – ")))
                        .getHref())
                .isEqualTo(CertificateRoutes.OWN);
        accounts.signIn(done.office());
        desk.revoke(id, "Falscher Name");
        signIn(done.learner());
        go("learn");
        assertThat(headings()).doesNotContain("Meine Zertifikate").contains(title(open));
    }

    private SessionId plan(ExamFixtures.Desk course, long opensIn) {
        SessionId id = exams.plan(
                course.course(), course.blueprint(), course.examiner().id());
        exams.window(id, opensIn, opensIn + 3600);
        return id;
    }

    private String title(SessionId session) {
        return jdbc.sql("SELECT title FROM exam_session WHERE id = :id")
                .param("id", session.value())
                .query(String.class)
                .single();
    }

    private static List<String> headings() {
        return _find(H2.class).stream().map(H2::getText).toList();
    }

    private static List<String> primaryLinks() {
        return _find(Anchor.class, s -> s.withClasses("primary")).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static List<String> summaryLinks() {
        return _find(_get(ExamSummary.class), Anchor.class).stream()
                .map(Anchor::getHref)
                .toList();
    }

    private static String page() {
        return _get(Main.class).getElement().getTextRecursively();
    }
}
