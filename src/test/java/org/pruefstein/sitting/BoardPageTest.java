package org.pruefstein.sitting;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.exam.ui.SessionSlot;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class BoardPageTest extends KaribuTest {
    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingDesk desk;

    @Autowired
    AnswerIntake intake;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<SessionSlot> sessionParts;

    @Autowired
    List<CandidateSlot> candidateParts;

    private SittingFixtures.Exam exam;
    private SittingDesk.Sitting sitting;

    @BeforeEach
    void begin() {
        exam = fixtures.exam();
        sitting = desk.open(exam);
        signIn(exam.examiner());
    }

    @Test
    void a_poll_shows_what_has_changed_without_a_reload() {
        go(SittingRoutes.board(exam.session()));
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(5_000);
        assertThat(line()).contains("0 von 5").doesNotContain("kein Kontakt");
        intake.save(sitting.id(), sitting.token(), 1, List.of(desk.type(5, 1, "Quorxel")));
        jdbc.sql("UPDATE attempt SET last_contact_at = UTC_TIMESTAMP(6) - INTERVAL 5 MINUTE WHERE id = :id")
                .param("id", sitting.id().value())
                .update();
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
        assertThat(line()).contains("1 von 5", "seit 5 min kein Kontakt");
    }

    @Test
    void time_is_given_in_the_dialog_of_a_candidate() {
        openCandidate();
        _click(_get(Button.class, spec -> spec.withText("Zeit geben")));
        Dialog dialog = lastDialog();
        _click(_get(dialog, Button.class, spec -> spec.withText("Zeit geben")));
        assertThat(text(dialog)).contains("Bitte geben Sie einen Text ein.");
        _setValue(_get(dialog, IntegerField.class), 7);
        _setValue(_get(dialog, TextField.class), "Rechner getauscht");
        _click(_get(dialog, Button.class, spec -> spec.withText("Zeit geben")));
        assertThat(line()).contains("+7 min");
    }

    @Test
    void a_sitting_is_closed_only_with_a_reason() {
        openCandidate();
        _click(_get(Button.class, spec -> spec.withText("Prüfung beenden")));
        Dialog dialog = lastDialog();
        _click(_get(dialog, Button.class, spec -> spec.withText("Prüfung beenden")));
        assertThat(desk.attempt(sitting.id()).open()).isTrue();
        _setValue(_get(dialog, TextArea.class), "Abbruch");
        _click(_get(dialog, Button.class, spec -> spec.withText("Prüfung beenden")));
        assertThat(desk.attempt(sitting.id()).endCause()).isEqualTo("CLOSED");
        assertThat(line()).contains("von der Aufsicht beendet", "1 Vorkommnis");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void who_never_began_is_marked_absent_and_excused_later_when_the_window_is_over() {
        SittingFixtures.Exam held = fixtures.exam();
        SittingFixtures.Candidate candidate = fixtures.candidate(held);
        signIn(held.examiner());
        openCandidate(held);
        _assertNone(Button.class, spec -> spec.withText("Als gefehlt vermerken"));
        _click(_get(lastDialog(), Button.class, spec -> spec.withText("Schließen")));
        fixtures.window(held, Duration.ofHours(-5), Duration.ofMinutes(-1), false);
        openCandidate(held);
        _assertNone(Button.class, spec -> spec.withText("Zeit geben"));
        _click(_get(Button.class, spec -> spec.withText("Als gefehlt vermerken")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(line()).contains("gefehlt");
        assertThat(part(candidate, held)).contains("Sie haben an dieser Prüfung nicht teilgenommen.");
        signIn(held.examiner());
        openCandidate(held);
        _assertNone(Button.class, spec -> spec.withText("Als gefehlt vermerken"));
        _click(_get(Button.class, spec -> spec.withText("Entschuldigen")));
        Dialog dialog = lastDialog();
        _click(_get(dialog, Button.class, spec -> spec.withText("Entschuldigen")));
        assertThat(text(dialog)).contains("Bitte geben Sie einen Text ein.");
        _setValue(_get(dialog, TextArea.class), "Attest liegt vor");
        _click(_get(dialog, Button.class, spec -> spec.withText("Entschuldigen")));
        assertThat(line()).contains("entschuldigt");
        assertThat(part(candidate, held))
                .contains("Sie sind für diese Prüfung entschuldigt.")
                .doesNotContain("Attest");
    }

    /** What the candidate's page shows of the session. */
    private String part(SittingFixtures.Candidate candidate, SittingFixtures.Exam held) {
        signIn(candidate.account());
        go("exams");
        return text(_get(Main.class));
    }

    @Test
    void a_session_without_candidates_says_what_will_be_here() {
        SittingFixtures.Exam empty = fixtures.exam();
        signIn(empty.examiner());
        go(SittingRoutes.board(empty.session()));
        assertThat(_get(
                        Paragraph.class,
                        spec -> spec.withText("Sobald Prüflinge zu diesem Termin zugelassen sind,"
                                + " sehen Sie hier, wer schreibt und wie weit.")))
                .isNotNull();
    }

    @Test
    void foreign_unknown_and_malformed_addresses_give_the_same_page() {
        signIn(java.util.Map.of(Role.EXAMINER, "another-course"));
        for (String id : List.of(String.valueOf(exam.session().value()), "999999999", "abc", "0")) {
            go("/examine/sessions/" + id + "/board");
            assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
            _assertNone(NativeTableRow.class);
        }
    }

    @Test
    void the_pages_of_session_and_candidate_lead_here() {
        assertThat(parts(sessionParts))
                .contains(SittingRoutes.board(exam.session()), SittingRoutes.log(exam.session()));
        signIn(sitting.candidate().account());
        assertThat(parts(candidateParts)).contains(SittingRoutes.sit(exam.session()), "Prüfung fortsetzen");
    }

    private String parts(List<? extends org.pruefstein.shared.ui.PageSlot<org.pruefstein.exam.SessionId>> slots) {
        return slots.stream()
                .flatMap(slot -> slot.part(exam.session()).stream())
                .map(part -> part.getElement().getOuterHTML())
                .reduce("", String::concat);
    }

    private void openCandidate() {
        openCandidate(exam);
    }

    private void openCandidate(SittingFixtures.Exam held) {
        go(SittingRoutes.board(held.session()));
        _click(_find(NativeTableRow.class).stream()
                .flatMap(row -> _find(row, Button.class).stream())
                .findFirst()
                .orElseThrow());
    }

    private static Dialog lastDialog() {
        return _find(Dialog.class).getLast();
    }

    private String line() {
        return text(_find(NativeTableRow.class).getLast());
    }

    private static String text(com.vaadin.flow.component.Component component) {
        return component.getElement().getTextRecursively()
                + component.getElement().getOuterHTML();
    }
}
