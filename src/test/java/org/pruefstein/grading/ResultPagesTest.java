package org.pruefstein.grading;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.exam.ui.SessionSlot;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.Absences;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.SittingFixtures;
import org.pruefstein.sitting.SittingScript;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class ResultPagesTest extends KaribuTest {
    private static final Map<Integer, Answer> SEVENTY = Map.of(
            1, new Answer.Choice(List.of("kqz0")),
            2, new Answer.Choice(List.of("kqz0")),
            3, new Answer.Choice(List.of("true")),
            5, new Answer.Text("Quorxel"));

    @Autowired
    SittingFixtures fixtures;

    @Autowired
    SittingScript script;

    @Autowired
    SessionResults results;

    @Autowired
    Absences absences;

    @Autowired
    RehearsalAnswers answers;

    @Autowired
    List<CandidateSlot> candidateParts;

    @Autowired
    List<SessionSlot> sessionParts;

    private SittingFixtures.Exam exam;
    private SittingFixtures.Candidate candidate;

    @BeforeEach
    void examine() {
        exam = fixtures.exam();
        candidate = fixtures.candidate(exam);
    }

    @Test
    @UseCase(
            value = "UC-005",
            rules = {"BR-045", "BR-084"})
    void an_examiner_sees_results_by_number_and_releases_them_after_a_question() {
        script.sit(exam, candidate, SEVENTY);
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        assertThat(line())
                .contains("bewertet", "70", "befriedigend (3,2)", "bestanden")
                .doesNotContain("Test Person");
        _click(_get(Button.class, s -> s.withText("Ergebnisse freigeben")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(line()).contains("freigegeben", "Test Person");
        assertThat(page()).contains("Ein Ergebnis freigegeben von Test Person", "ihk-100/1");
        _assertNone(Button.class, s -> s.withText("Ergebnisse freigeben"));
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-085")
    void who_was_absent_or_excused_is_listed_so_and_keeps_nobody_waiting() {
        script.sit(exam, candidate, SEVENTY);
        RegistrationId absent = fixtures.candidate(exam).registration();
        RegistrationId excused = fixtures.candidate(exam).registration();
        fixtures.window(exam, Duration.ofHours(-5), Duration.ofMinutes(-1), false);
        signIn(exam.examiner());
        absences.markAbsent(exam.session(), absent);
        absences.excuse(exam.session(), excused, "Attest liegt vor");
        go(GradingRoutes.results(exam.session()));
        assertThat(page()).contains("gefehlt", "entschuldigt").doesNotContain("Attest");
        _click(_get(Button.class, s -> s.withText("Ergebnisse freigeben")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("Ein Ergebnis freigegeben");
        assertThat(results.sheet(exam.session()).rows())
                .extracting(ResultRow::standing)
                .containsExactlyInAnyOrder(Standing.RELEASED, Standing.ABSENT, Standing.EXCUSED);
    }

    @Test
    void names_are_shown_only_after_a_question() {
        script.sit(exam, candidate, SEVENTY);
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        _click(_get(Button.class, s -> s.withText("Namen anzeigen")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(line()).contains("bewertet", "Test Person");
    }

    @Test
    void figures_of_group_objectives_and_questions_stand_below_the_list() {
        script.sit(exam, candidate, SEVENTY);
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        assertThat(page()).contains("3 befriedigend", "m1-lz1", "70 von 100", "q-numeric, Fassung 1", "1 von 1");
        _click(_get(Button.class, s -> s.withPredicate(b -> b.getText().startsWith("Nr. "))));
        assertThat(text(_get(Dialog.class))).contains("70 Punkte · befriedigend (3,2) · bestanden", "70 von 100");
    }

    @Test
    @UseCase(value = "UC-005", rules = "BR-083")
    void while_somebody_sits_the_page_says_who_and_offers_no_release() {
        script.sit(exam, candidate, SEVENTY);
        script.begin(exam, fixtures.candidate(exam));
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        int number =
                results.sheet(exam.session()).with(Standing.SITTING).getFirst().number();
        assertThat(page()).contains("Noch nicht möglich: Es schreibt noch Nr. " + number + ".");
        _assertNone(Button.class, s -> s.withText("Ergebnisse freigeben"));
    }

    @Test
    void what_a_colleague_has_released_meanwhile_is_said_and_shown() {
        script.sit(exam, candidate, SEVENTY);
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        results.release(exam.session());
        _click(_get(Button.class, s -> s.withText("Ergebnisse freigeben")));
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(page()).contains("Es gibt kein bewertetes Ergebnis");
        assertThat(line()).contains("freigegeben");
    }

    @Test
    void a_session_nobody_sat_shows_that_nobody_came() {
        fixtures.window(exam, Duration.ofHours(-3), Duration.ofMinutes(-1), false);
        signIn(exam.examiner());
        go(GradingRoutes.results(exam.session()));
        assertThat(line()).contains("nicht angetreten", "–");
    }

    @Test
    void a_foreign_or_unknown_session_and_a_foreign_or_unknown_result_are_not_found() {
        AttemptId id = script.sit(exam, candidate, SEVENTY);
        signIn(Map.of(Role.EXAMINER, "another-course"));
        for (String path : List.of(
                GradingRoutes.results(exam.session()),
                "examine/sessions/999999999/results",
                "examine/sessions/x/results",
                GradingRoutes.result(id),
                "results/999999999",
                "results/-1")) {
            go(path);
            assertThat(page()).as(path).doesNotContain("befriedigend");
            assertThat(_get(H1.class).getText()).as(path).isEqualTo("Seite nicht gefunden");
        }
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-091")
    void before_the_release_a_candidate_finds_no_result_and_is_told_to_wait() {
        AttemptId id = script.sit(exam, candidate, SEVENTY);
        signIn(candidate.account());
        go(GradingRoutes.result(id));
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
        assertThat(slots()).contains("sobald es freigegeben ist").doesNotContain("befriedigend");
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-092")
    void a_candidate_sees_verdict_grade_the_way_to_it_and_what_to_repeat() {
        AttemptId id = released();
        signIn(candidate.account());
        assertThat(slots()).contains("70 Punkte · befriedigend (3,2)", "bestanden", "Ergebnis ansehen");
        go(GradingRoutes.result(id));
        List<String> steps =
                _get(OrderedList.class).getChildren().map(ResultPagesTest::text).toList();
        assertThat(steps)
                .containsExactly(
                        "Erreicht haben Sie 70 von 100 Punkten des Prüfungsbogens.",
                        "Über das Bestehen entscheiden die Punkte ohne Rundung: 70 sind mindestens 50, also bestanden.",
                        "Die Note richtet sich nach ganzen Punkten; zu runden ist bei 70 nichts.",
                        "70 Punkte liegen zwischen 67 und 80: Note 3, „befriedigend“.",
                        "Nach der Dezimaltabelle gehört zu 70 Punkten die Dezimalnote 3,2.");
        assertThat(page())
                .contains("Notenschlüssel ihk-100, Fassung 1", "m1-lz1", "70 von 100", "In weiten Teilen richtig");
        assertThat(page()).doesNotContain("Reichweite", "Impressum", "Quorxel");
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-216")
    void after_a_rehearsal_each_question_opens_to_answer_solution_and_reasons() {
        exam = fixtures.rehearsal();
        candidate = fixtures.candidate(exam);
        AttemptId id = released();
        signIn(candidate.account());
        go(GradingRoutes.result(id));
        List<NativeDetails> questions =
                _find(NativeDetails.class, s -> s.withPredicate(d -> text(d).matches("(?s)Aufgabe \\d von 5.*")));
        assertThat(questions).hasSize(5).noneMatch(question -> text(question).contains("Quorxel"));
        assertThat(text(questions.get(3))).contains("ohne Antwort", "0 von 20");
        NativeDetails last = questions.getLast();
        assertThat(text(last)).contains("richtig", "20 von 20");
        last.setOpen(true);
        ComponentUtil.fireEvent(last, new NativeDetails.ToggleEvent(last, true));
        QuestionField field = _get(QuestionField.class);
        assertThat(field.mode()).isEqualTo(RenderMode.SOLUTION);
        assertThat(field.html()).contains("Quorxel");
    }

    @Test
    @UseCase(value = "UC-003", rules = "BR-216")
    void the_questions_of_an_exam_that_counts_and_of_a_foreign_rehearsal_stay_closed() {
        AttemptId counts = released();
        signIn(candidate.account());
        assertThat(answers.of(counts)).isEmpty();
        exam = fixtures.rehearsal();
        candidate = fixtures.candidate(exam);
        AttemptId foreign = released();
        signIn(fixtures.candidate(exam).account());
        assertThatThrownBy(() -> answers.of(foreign)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_result_speaks_english_too() {
        AttemptId id = released();
        signIn(candidate.account());
        language(Locale.ENGLISH);
        go(GradingRoutes.result(id));
        assertThat(page()).contains("satisfactory (befriedigend)", "How the grade comes about");
    }

    @Test
    void a_session_leads_its_examiner_to_the_results() {
        signIn(exam.examiner());
        List<String> targets = sessionParts.stream()
                .flatMap(slot -> slot.part(exam.session()).stream())
                .flatMap(part -> _find(part, Anchor.class).stream())
                .map(Anchor::getHref)
                .toList();
        assertThat(targets).contains(GradingRoutes.results(exam.session()));
    }

    private AttemptId released() {
        AttemptId id = script.sit(exam, candidate, SEVENTY);
        signIn(exam.examiner());
        results.release(exam.session());
        return id;
    }

    private String slots() {
        return candidateParts.stream()
                .flatMap(slot -> slot.part(exam.session()).stream())
                .map(ResultPagesTest::text)
                .reduce("", String::concat);
    }

    private static String line() {
        List<NativeTableRow> rows = _find(NativeTableRow.class, s -> s.withPredicate(r -> text(r).contains("Nr. ")));
        assertThat(rows).hasSize(1);
        return text(rows.getFirst());
    }

    private static String page() {
        return text(_get(Main.class));
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
