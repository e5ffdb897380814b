package org.pruefstein.certificate.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.certificate.CertificateFixtures;
import org.pruefstein.certificate.CertificateFixtures.Desk;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class CertificatePagesTest extends KaribuTest {
    @Autowired
    CertificateFixtures fixtures;

    @Test
    @UseCase(value = "UC-006", rules = "BR-054")
    void the_office_sees_for_each_person_in_words_what_is_missing() {
        Desk desk = fixtures.desk();
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        assertThat(_get(H1.class).getText()).isEqualTo("Zertifikate – Herbst 2026");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains(
                        "0 von mindestens " + fixtures.needed() + " nötigen Unterrichtseinheiten besucht",
                        "Abschlussprüfung steht noch aus");
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Es fehlt noch etwas");
        _assertNone(Button.class, s -> s.withText("Zertifikat ausstellen"));
    }

    @Test
    void a_ready_person_gets_the_certificate_with_one_click_and_then_its_document() {
        Desk desk = fixtures.fulfilled();
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("Zertifikat ausstellen")));
        _assertNone(Button.class, s -> s.withText("Zertifikat ausstellen"));
        assertThat(_get(Anchor.class, s -> s.withText("PDF")).getHref()).matches("/certificates/\\d+/document");
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Zertifikat ausgestellt");
    }

    @Test
    void who_did_not_pass_gets_a_statement() {
        Desk desk = fixtures.desk();
        fixtures.attend(desk, fixtures.needed());
        fixtures.exam(desk, false, false);
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("Teilnahmebescheinigung ausstellen")));
        assertThat(_find(Span.class).stream().map(Span::getText))
                .anyMatch(text -> text.matches("Teilnahmebescheinigung Nr. 20\\d\\d-\\d{6}, ausgestellt am .*"));
        assertThat(_find(ListItem.class).stream().map(ListItem::getText))
                .contains("Abschlussprüfung nicht bestanden (41 von 100 Punkten)");
    }

    @Test
    void all_who_are_ready_are_done_one_by_one_with_progress() {
        Desk desk = fixtures.fulfilled();
        fixtures.another(desk);
        fixtures.another(desk);
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("3 Zertifikate ausstellen")));
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isPositive();
        _assertOne(Span.class, s -> s.withText("1 von 3"));
        poll();
        poll();
        _assertOne(Span.class, s -> s.withText("3 von 3"));
        assertThat(UI.getCurrent().getPollInterval()).isNegative();
        _click(_get(Button.class, s -> s.withText("Schließen")));
        assertThat(_find(Span.class, s -> s.withText("Zertifikat ausgestellt"))).hasSize(3);
    }

    @Test
    void issuing_stops_between_two_people_when_asked() {
        Desk desk = fixtures.fulfilled();
        fixtures.another(desk);
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("2 Zertifikate ausstellen")));
        poll();
        _click(_get(Button.class, s -> s.withText("Anhalten")));
        poll();
        _click(_get(Button.class, s -> s.withText("Schließen")));
        assertThat(_find(Span.class, s -> s.withText("Zertifikat ausgestellt"))).hasSize(1);
        _assertOne(Button.class, s -> s.withText("Zertifikat ausstellen"));
    }

    @Test
    void revoking_asks_for_a_reason_and_says_at_the_field_when_it_is_missing() {
        Desk desk = fixtures.fulfilled();
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("Zertifikat ausstellen")));
        _click(_get(Button.class, s -> s.withText("Widerrufen")));
        _click(_find(Button.class, s -> s.withText("Widerrufen")).getLast());
        assertThat(_get(TextArea.class).getErrorMessage()).isEqualTo("Bitte geben Sie einen Grund an.");
        _setValue(_get(TextArea.class), "<script>alert(1)</script>");
        _click(_find(Button.class, s -> s.withText("Widerrufen")).getLast());
        _assertOne(Button.class, s -> s.withText("Zertifikat ausstellen"));
        assertThat(_find(Span.class).stream().map(Span::getText))
                .anyMatch(text -> text.startsWith("widerrufen am ") && text.endsWith("<script>alert(1)</script>"));
        go(CertificateRoutes.OFFICE);
        _setValue(_get(TextField.class), "nobody is called so");
        _assertNone(Anchor.class, s -> s.withText("PDF"));
        _assertOne(Paragraph.class, s -> s.withText("Kein ausgestelltes Dokument passt dazu."));
    }

    @Test
    @UseCase(value = "UC-006", rules = "BR-056")
    void an_administrator_permits_published_questions_and_issues_nothing() {
        Desk desk = fixtures.desk();
        fixtures.attend(desk, fixtures.units());
        fixtures.exam(desk, true, true);
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _assertNone(Button.class, s -> s.withText("Ausnahme zulassen"));
        signIn(Map.of(Role.ADMIN, desk.course()));
        go(CertificateRoutes.OFFICE);
        _assertOne(H1.class);
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("Ausnahme zulassen")));
        _setValue(_get(TextArea.class), "Vorführung");
        _click(_find(Button.class, s -> s.withText("Ausnahme zulassen")).getLast());
        assertThat(_find(Span.class).stream().map(Span::getText)).contains("Bereit");
        _assertNone(Button.class, s -> s.withText("Zertifikat ausstellen"));
    }

    @Test
    void a_foreign_run_is_not_found_and_a_learner_does_not_reach_the_office() {
        Desk desk = fixtures.fulfilled();
        signIn(Map.of(Role.OFFICE, "another-course"));
        go(CertificateRoutes.run(desk.run()));
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
        go(CertificateRoutes.OFFICE);
        assertThat(_get(H2.class).getText()).isEqualTo("Noch kein Durchgang");
        signIn(desk.learner());
        go(CertificateRoutes.run(desk.run()));
        assertThat(_find(Button.class, s -> s.withText("Zertifikat ausstellen")))
                .isEmpty();
        signIn(desk.office());
        go(CertificateRoutes.OFFICE + "/no-number");
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
    }

    @Test
    void a_learner_finds_the_own_certificates_and_what_is_missing_for_others() {
        Desk desk = fixtures.fulfilled();
        signIn(desk.office());
        go(CertificateRoutes.run(desk.run()));
        _click(_get(Button.class, s -> s.withText("Zertifikat ausstellen")));
        signIn(desk.learner());
        go(CertificateRoutes.OWN);
        _assertOne(Anchor.class, s -> s.withText("PDF herunterladen"));
        assertThat(_get(Anchor.class, s -> s.withText("Prüfseite öffnen")).getHref())
                .matches("/certificates/\\d+/verification");
        signIn(fixtures.desk().learner());
        go(CertificateRoutes.OWN);
        assertThat(_find(H2.class).stream().map(H2::getText)).contains("Noch kein Zertifikat", "Noch nicht erreicht");
        assertThat(_find(ListItem.class).stream().map(ListItem::getText)).contains("Abschlussprüfung steht noch aus");
        _assertOne(Anchor.class, s -> s.withText("Zu den Prüfungen"));
    }

    @Test
    void the_page_of_a_run_leads_to_its_certificates() {
        Desk desk = fixtures.desk();
        signIn(desk.office());
        go(EnrolmentRoutes.run(desk.run()));
        _assertOne(Anchor.class, s -> s.withText("Zertifikate"));
    }

    @Test
    void the_office_begins_with_what_waits() {
        Desk desk = fixtures.fulfilled();
        signIn(desk.office());
        go("office");
        assertThat(_find(Span.class).stream().map(Span::getText))
                .contains("Eine Person kann jetzt ein Zertifikat bekommen: Herbst 2026");
        _assertOne(Anchor.class, s -> s.withText("Zertifikate ausstellen"));
        language(Locale.ENGLISH);
        go("office");
        assertThat(_get(H1.class).getText()).isEqualTo("Overview");
    }

    private static void poll() {
        MockVaadin.clientRoundtrip(false);
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }
}
