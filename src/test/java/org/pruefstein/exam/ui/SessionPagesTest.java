package org.pruefstein.exam.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.CandidateItem;
import org.pruefstein.exam.ExamFixtures;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.PersonOfCourse;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class SessionPagesTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";

    @Autowired
    ExamFixtures fixtures;

    @Autowired
    ExaminerSessions sessions;

    @Test
    void an_examiner_without_sessions_is_told_what_one_is() {
        signIn(Map.of(Role.EXAMINER, fixtures.course()));
        go("examine/sessions");
        assertThat(_get(H2.class, s -> s.withText("Noch kein Prüfungstermin")).isVisible())
                .isTrue();
    }

    @Test
    void a_session_is_planned_in_a_dialog_and_opens() {
        signIn(Map.of(Role.EXAMINER, COURSE));
        openForm();
        assertThat(_get(TextField.class, s -> s.withLabel("Titel")).getValue()).isEqualTo("Abschlussprüfung");
        _setValue(_get(TextField.class, s -> s.withLabel("Titel")), "Winter <b>2027</b>");
        _setValue(picker("Frühester Beginn"), inDays(20));
        assertThat(picker("Spätester Beginn").getValue()).isEqualTo(inDays(20).plusMinutes(30));
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(_get(H1.class).getText()).isEqualTo("Winter <b>2027</b>");
        assertThat(texts()).contains("Noch niemand ist zugelassen.");
    }

    @Test
    void what_is_wrong_stands_at_its_field() {
        signIn(Map.of(Role.EXAMINER, COURSE));
        openForm();
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(picker("Frühester Beginn").getErrorMessage()).isEqualTo("Wählen Sie Tag und Uhrzeit.");
        assertThat(picker("Frühester Beginn").isInvalid()).isTrue();
        _setValue(picker("Frühester Beginn"), inDays(20));
        _setValue(picker("Spätester Beginn"), inDays(19));
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(picker("Frühester Beginn").isInvalid()).isFalse();
        assertThat(picker("Spätester Beginn").getErrorMessage()).startsWith("Das Ende muss nach dem Beginn");
        _setValue(picker("Spätester Beginn"), inDays(20).plusHours(1));
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(_find(Dialog.class)).isEmpty();
        assertThat(_get(H1.class).getText()).isEqualTo("Abschlussprüfung");
    }

    @Test
    void a_window_in_the_past_and_an_empty_title_are_refused_at_their_fields() {
        signIn(Map.of(Role.EXAMINER, COURSE));
        openForm();
        _setValue(picker("Frühester Beginn"), inDays(-20));
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(picker("Spätester Beginn").getErrorMessage()).contains("Vergangenheit");
        _setValue(picker("Frühester Beginn"), LocalDateTime.parse("2027-03-28T02:30"));
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(picker("Frühester Beginn").getErrorMessage()).contains("vorgestellt");
        _setValue(picker("Frühester Beginn"), inDays(20));
        _setValue(picker("Spätester Beginn"), inDays(21));
        _setValue(_get(TextField.class, s -> s.withLabel("Titel")), "  ");
        _click(_get(Button.class, s -> s.withText("Planen")));
        assertThat(_get(TextField.class, s -> s.withLabel("Titel")).isInvalid()).isTrue();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-041")
    void people_are_registered_admitted_with_a_reason_and_get_their_papers() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId id = session(desk);
        fixtures.learner(desk.course());
        signIn(desk.examiner());
        go(ExamRoutes.session(id));
        _click(_get(Button.class, s -> s.withText("Personen anmelden")));
        people().asMultiSelect().select(people().getListDataView().getItems().toList());
        _click(_get(Button.class, s -> s.withText("Anmelden")));
        assertThat(texts()).contains("0 zugelassen, 1 Person wartet auf Zulassung");
        CandidateItem waiting = candidates().getListDataView().getItem(0);
        candidates().asMultiSelect().select(waiting);
        _click(_get(Button.class, s -> s.withText("Ausgewählte zulassen")));
        _click(_get(Button.class, s -> s.withText("Zulassen")));
        assertThat(_get(TextArea.class, s -> s.withLabel("Grund")).isInvalid()).isTrue();
        _setValue(_get(TextArea.class, s -> s.withLabel("Grund")), "Wiederholung");
        _click(_get(Button.class, s -> s.withText("Zulassen")));
        assertThat(texts()).contains("1 zugelassen");
        _click(_get(Button.class, s -> s.withText("Prüfungsbögen ziehen")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(sessions.find(id).session().state()).isEqualTo(SessionState.FROZEN);
        assertThat(_find(Button.class, s -> s.withText("Prüfungsbögen ziehen"))).isEmpty();
        assertThat(_find(Button.class, s -> s.withText("Ändern"))).isEmpty();
        assertThat(texts()).anyMatch(t -> t.startsWith("Die Prüfungsbögen wurden am"));
    }

    @Test
    void a_planned_session_is_changed_and_called_off() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId id = session(desk);
        signIn(desk.examiner());
        go(ExamRoutes.session(id));
        _click(_get(Button.class, s -> s.withText("Ändern")));
        _setValue(_get(TextField.class, s -> s.withLabel("Titel")), "Nachtermin");
        _click(_get(Button.class, s -> s.withText("Speichern")));
        assertThat(_get(H1.class).getText()).isEqualTo("Nachtermin");
        _click(_get(Button.class, s -> s.withText("Absagen")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(sessions.find(id).session().state()).isEqualTo(SessionState.CANCELLED);
        assertThat(texts()).contains("Dieser Prüfungstermin ist abgesagt.");
        assertThat(_find(Button.class, s -> s.withText("Personen anmelden"))).isEmpty();
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-040")
    void unknown_and_foreign_sessions_get_the_same_page() {
        SessionId foreign = session(fixtures.desk(Blueprint.Kind.FINAL));
        signIn(Map.of(Role.EXAMINER, fixtures.course()));
        for (String path : new String[] {
            ExamRoutes.session(foreign),
            ExamRoutes.candidates(foreign),
            ExamRoutes.startCode(foreign),
            ExamRoutes.session(new SessionId(999_999_999L)),
            "examine/sessions/none",
            "examine/sessions/0",
            "examine/sessions/9999999999999999999999"
        }) {
            go(path);
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Seite nicht gefunden");
        }
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-210")
    void a_cell_with_a_type_has_its_own_row_in_the_matrix() {
        ExamFixtures.Desk desk = fixtures.deskWithCases();
        SessionId id = session(desk);
        signIn(desk.examiner());
        go(ExamRoutes.session(id));
        assertThat(texts()).contains("Fallaufgabe, alle Module", "1 × 10 Punkte, jede Stufe", "m1");
        language(Locale.ENGLISH);
        go(ExamRoutes.session(id));
        assertThat(texts()).contains("Case, all modules", "1 × 10 points, any level");
    }

    @Test
    void a_learner_does_not_reach_the_examiners_pages() {
        SessionId id = session(fixtures.desk(Blueprint.Kind.FINAL));
        signIn(Role.LEARNER);
        for (String path : new String[] {
            "examine/sessions", ExamRoutes.session(id), ExamRoutes.candidates(id), ExamRoutes.startCode(id)
        }) {
            go(path);
            assertThat(texts()).as(path).noneMatch(t -> t.contains("Startcode"));
            assertThat(_find(Grid.class)).as(path).isEmpty();
        }
    }

    @Test
    void list_and_start_code_can_be_printed() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId id = session(desk);
        fixtures.crowd(id, desk.course(), 2);
        signIn(desk.examiner());
        go(ExamRoutes.candidates(id));
        assertThat(texts()).contains("Unterschrift", "1000", "1001", "zugelassen");
        go(ExamRoutes.startCode(id));
        assertThat(texts()).contains(sessions.find(id).startCode());
    }

    @Test
    void the_page_speaks_english_too() {
        ExamFixtures.Desk desk = fixtures.desk(Blueprint.Kind.FINAL);
        SessionId id = session(desk);
        signIn(desk.examiner());
        language(Locale.ENGLISH);
        go(ExamRoutes.session(id));
        assertThat(texts()).contains("Start code", "Nobody is admitted yet.").noneMatch(t -> t.contains("!exam"));
    }

    private SessionId session(ExamFixtures.Desk desk) {
        SessionId id =
                fixtures.plan(desk.course(), desk.blueprint(), desk.examiner().id());
        fixtures.window(id, 3600, 7200);
        return id;
    }

    private void openForm() {
        go("examine/sessions");
        _click(_find(Button.class, s -> s.withText("Prüfungstermin planen")).getFirst());
    }

    private LocalDateTime inDays(int days) {
        return LocalDateTime.ofInstant(fixtures.now(), ZoneOffset.UTC)
                .plusDays(days)
                .withHour(9)
                .withMinute(0)
                .withSecond(0)
                .withNano(0);
    }

    private static DateTimePicker picker(String label) {
        return _get(DateTimePicker.class, s -> s.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Grid<PersonOfCourse> people() {
        return (Grid<PersonOfCourse>) _find(Grid.class).getLast();
    }

    @SuppressWarnings("unchecked")
    private static Grid<CandidateItem> candidates() {
        return (Grid<CandidateItem>) _find(Grid.class).getFirst();
    }

    /** The texts of everything on the page. */
    static java.util.List<String> texts() {
        return _find(UI.getCurrent(), Component.class).stream()
                .map(c -> c.getElement().getText())
                .filter(t -> !t.isBlank())
                .toList();
    }
}
