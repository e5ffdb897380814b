package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireReject;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.LessonText;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Evidence;
import org.pruefstein.question.GapMarks;
import org.pruefstein.question.PublicationDesk;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.ShortText;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionEditorTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String stem = "Frage " + UUID.randomUUID() + "?";

    @Autowired
    CourseCatalog catalog;

    @Autowired
    AuthorDesk desk;

    @Autowired
    PublicationDesk publication;

    @Autowired
    AuthorOverview overview;

    @Autowired
    QuestionPool pool;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    void a_question_is_written_saved_completed_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        assertThat(_get(H1.class).getText()).startsWith("Aufgabe u");

        _click(button("Veröffentlichen"));
        assertThat(areas("Antworttext").getFirst().getErrorMessage()).isEqualTo("Schreiben Sie die Antwort.");
        assertThat(areas("Begründung: warum richtig oder falsch?").getFirst().isInvalid())
                .isTrue();
        assertThat(_get(GroupError.class).getErrorMessage()).isEqualTo("Genau eine Antwort muss richtig sein.");
        assertThat(draft().newest().state()).isEqualTo(VersionState.DRAFT);

        fillOptions();
        assertThat(areas("Antworttext").getFirst().isInvalid())
                .as("marks go as soon as it is right")
                .isFalse();
        QuestionId id = draft().id();
        _click(button("Veröffentlichen"));
        QuestionDetails.Version published = desk.open(id).newest();
        assertThat(published.state()).isEqualTo(VersionState.APPROVED);
        assertThat(published.content().objectiveKey()).isEqualTo("seo-lz3");
        assertThat(published.content().body().options())
                .extracting(QuestionBody.Option::correct)
                .containsExactly(false, true, false, false);
        _assertNone(Button.class, s -> s.withText("Veröffentlichen"));
    }

    @Test
    void without_module_and_objective_nothing_is_saved_and_the_fields_say_so() {
        go("author/questions/new");
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Entwurf speichern"));
        assertThat(_get(ComboBox.class, s -> s.withLabel("Modul")).getErrorMessage())
                .isEqualTo("Wählen Sie ein Modul.");
        assertThat(overview.ownDrafts()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void the_objectives_are_those_of_the_module_and_bring_their_level() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        ComboBox<String> objective = _get(ComboBox.class, s -> s.withLabel("Lernziel"));
        assertThat(_get(Select.class, s -> s.withLabel("Stufe")).getValue()).isEqualTo(Level.APPLY);
        _setValue(_get(ComboBox.class, s -> s.withLabel("Modul")), "recht", true);
        assertThat(objective.getValue()).isNull();
        assertThat(objective.getListDataView().getItems()).isNotEmpty().allMatch(key -> key.startsWith("recht-"));
        _setValue(_get(ComboBox.class, s -> s.withLabel("Modul")), "seo", true);
        _setValue(objective, "seo-lz2", true);
        assertThat(_get(Select.class, s -> s.withLabel("Stufe")).getValue()).isEqualTo(Level.UNDERSTAND);
        assertThat(objective.getHelperText()).startsWith("Die Teilnehmenden erläutern");
    }

    @Test
    void the_preview_follows_what_is_typed_and_never_contains_script() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        String script = "<script>alert(1)</script><img src=x onerror=alert(2)>[x](javascript:alert(3))";
        _setValue(area("Frage oder Aussage"), "Was gilt? " + script);
        areas("Antworttext").forEach(area -> _setValue(area, "Text " + script));
        areas("Begründung: warum richtig oder falsch?").forEach(area -> _setValue(area, "Grund " + script));
        _setValue(area("Erläuterung (erscheint mit der Lösung)"), "Weg " + script);
        _setValue(_get(Checkbox.class, s -> s.withLabel("Mit Lösung und Begründungen")), true);
        String html = _get(QuestionPreview.class).html();
        assertThat(html).contains("Was gilt?", "Text ", "Grund ", "Weg ");
        assertThat(html).doesNotContain("<script", "<img", "href=\"javascript");
    }

    @ParameterizedTest
    @EnumSource
    void a_question_of_each_type_comes_back_as_it_was_stored(QuestionType type) {
        QuestionBody body = SampleQuestions.of(type);
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, new QuestionContent("seo", "seo-lz3", Level.APPLY, body));
        go("author/questions/" + id.value());
        assertThat(_get(QuestionForm.class).read().body()).isEqualTo(body);
        String marks = String.join(
                " ", GapMarks.keys(body.stem()).stream().map(GapMarks::of).toList());
        _setValue(area("Frage oder Aussage"), stem + marks);
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo(stem + marks);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-172")
    void sources_are_chosen_from_the_module_and_keep_their_order() {
        List<String> citable =
                catalog.newest(COURSE).orElseThrow().outline().module("seo").orElseThrow().citable().stream()
                        .map(LessonText.Source::key)
                        .toList();
        Evidence evidence = new Evidence(List.of(citable.get(2), "gone", citable.get(0)), LocalDate.of(2027, 1, 31));
        QuestionId id = desk.create(
                COURSE,
                Bank.PRACTICE,
                new QuestionContent("seo", "seo-lz1", Level.KNOW, content(stem).body(), evidence));
        go("author/questions/" + id.value());
        assertThat(_get(QuestionForm.class).read().evidence()).isEqualTo(evidence);

        MultiSelectComboBox<String> sources = _get(MultiSelectComboBox.class, s -> s.withLabel("Quellen"));
        assertThat(sources.getListDataView().getItems()).contains("gone").containsAll(citable);
        _setValue(sources, Set.of(citable.get(0), citable.get(2), citable.get(1)));
        _setValue(_get(DatePicker.class, s -> s.withLabel("Gültig bis")), null);
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().evidence())
                .isEqualTo(new Evidence(List.of(citable.get(2), citable.get(0), citable.get(1)), null));

        _setValue(_get(ComboBox.class, s -> s.withLabel("Modul")), "recht", true);
        assertThat(sources.getValue()).as("what is chosen stays").hasSize(3);
        assertThat(sources.getListDataView().getItems()).anyMatch(key -> key.contains("recht"));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-035")
    void changing_the_type_keeps_what_fits_and_is_impossible_once_published() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content(stem));
        go("author/questions/" + id.value());
        _setValue(type(), QuestionType.MULTIPLE_CHOICE);
        assertThat(_get(QuestionForm.class).read().body().options())
                .isEqualTo(content(stem).body().options());
        _setValue(type(), QuestionType.SINGLE_CHOICE);
        _click(button("Veröffentlichen"));
        assertThat(type().isReadOnly()).isTrue();
    }

    @Test
    void numbers_are_understood_and_shown_back_or_refused_at_the_field() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=numeric");
        _setValue(area("Frage oder Aussage"), stem);
        _setValue(line("Lösung"), "1.234,5");
        _setValue(line("Zulässige Abweichung"), "-1");
        _click(button("Entwurf speichern"));
        assertThat(line("Lösung").isInvalid()).isTrue();
        assertThat(line("Zulässige Abweichung").isInvalid()).isTrue();
        assertThat(overview.ownDrafts()).isEmpty();

        _setValue(line("Lösung"), "1234,50");
        assertThat(line("Lösung").getHelperText()).isEqualTo("Verstanden als 1234,50");
        _setValue(line("Zulässige Abweichung"), "0.5");
        assertThat(line("Lösung").isInvalid()).isFalse();
        _click(button("Entwurf speichern"));
        assertThat(draft().newest().content().body())
                .isEqualTo(new QuestionBody.Numeric(stem, "1234.50", "0.5", "", null));
    }

    @Test
    @SuppressWarnings("unchecked")
    @UseCase(value = "UC-004", rules = "BR-137")
    void a_number_is_written_from_a_blank_form_with_a_tolerance_in_percent_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=numeric");
        _setValue(area("Frage oder Aussage"), stem);
        _setValue(area("Erläuterung (erscheint mit der Lösung)"), "So wird gerechnet.");
        _setValue(line("Einheit"), "€");
        _setValue(_get(Select.class, s -> s.withLabel("Abweichung als")), true);
        _setValue(line("Zulässige Abweichung"), "5");
        _setValue(line("Lösung"), "0");
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        _click(button("Veröffentlichen"));
        assertThat(line("Zulässige Abweichung").getErrorMessage()).startsWith("Von der Lösung 0 ist jeder Anteil 0.");
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);

        _setValue(line("Lösung"), "10");
        assertThat(line("Zulässige Abweichung").getHelperText().replace('\u00a0', ' '))
                .isEqualTo("Richtig von 9,5 bis 10,5 € (± 5 % der Lösung)");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Mit Lösung und Begründungen")), true);
        assertThat(_get(QuestionPreview.class).html()).contains("Richtig von 9,5 bis 10,5");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.open(id).newest().content().body())
                .isEqualTo(new QuestionBody.Numeric(stem, "10", "5", true, "€", "So wird gerechnet."));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-138")
    void a_short_text_is_written_from_a_blank_form_with_its_options_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=short-text");
        _setValue(area("Frage oder Aussage"), stem);
        _setValue(area("Erläuterung (erscheint mit der Lösung)"), "So heißt es.");
        _setValue(area("Richtige Antworten"), "*\n Suchmaschine* ");
        _setValue(_get(Checkbox.class, s -> s.withLabel("* steht für beliebige Zeichen")), true);
        _setValue(_get(Checkbox.class, s -> s.withLabel("Umlaute und ß gelten wie ae, oe, ue und ss")), true);
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        _click(button("Veröffentlichen"));
        assertThat(area("Richtige Antworten").getErrorMessage()).startsWith("* steht für alles Mögliche");
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);

        _setValue(area("Richtige Antworten"), " Suchmaschine* ");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Mit Lösung und Begründungen")), true);
        assertThat(_get(QuestionPreview.class).html()).contains("Suchmaschine…");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().content().body())
                .isEqualTo(new ShortText(stem, List.of("Suchmaschine*"), false, true, true, "So heißt es."));
    }

    @ParameterizedTest
    @EnumSource
    void a_question_of_each_type_is_written_from_a_blank_form_and_then_drawn_from(QuestionType type) {
        go("author/questions/new?module=seo&objective=seo-lz3&type=" + type.code());
        _find(Button.class, s -> s.withText("Lücke einfügen")).forEach(LocatorJ::_click);
        List<TextArea> areas = _find(TextArea.class);
        for (int i = 0; i < areas.size(); i++) {
            _setValue(areas.get(i), "Text Nummer " + i);
        }
        _setValue(area("Frage oder Aussage"), type == QuestionType.CLOZE ? stem + " [[a]]" : stem);
        _find(TextField.class, s -> s.withLabel("Lösung")).forEach(field -> _setValue(field, "9,5"));
        List<Checkbox> right = _find(Checkbox.class, s -> s.withLabel("ist richtig"));
        IntStream.range(0, right.size())
                .filter(i ->
                        i == 0 || type == QuestionType.MULTIPLE_CHOICE && i == 1 || type == QuestionType.CASE && i == 4)
                .forEach(i -> _setValue(right.get(i), true));
        _click(button("Entwurf speichern"));
        QuestionId id = draft().id();
        assertThat(pool.published(COURSE, Bank.PRACTICE))
                .noneMatch(item -> item.questionId().equals(id));
        _click(button("Veröffentlichen"));
        assertThat(pool.published(COURSE, Bank.PRACTICE))
                .filteredOn(item -> item.questionId().equals(id))
                .singleElement()
                .satisfies(item -> assertThat(item.type()).isEqualTo(type));
    }

    @Test
    void leaving_with_unsaved_changes_asks_first() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        go("author/questions/" + id.value());
        _setValue(area("Frage oder Aussage"), stem);
        UI.getCurrent().navigate("author/questions");
        _get(QuestionForm.class);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo(stem);

        UI.getCurrent().navigate("author/questions");
        _fireReject(_get(ConfirmDialog.class));
        _assertNone(QuestionForm.class);
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo("Vorher?");
    }

    @Test
    void leaving_without_changes_asks_nothing() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content("Vorher?"));
        go("author/questions/" + id.value());
        _setValue(area("Frage oder Aussage"), stem);
        _setValue(area("Frage oder Aussage"), "Vorher?");
        UI.getCurrent().navigate("author/questions");
        _assertNone(QuestionForm.class);
    }

    @Test
    void an_exam_item_goes_to_review_is_locked_there_and_can_be_taken_back() {
        QuestionId id = desk.create(COURSE, Bank.EXAM, content(stem));
        go("author/questions/" + id.value());
        _assertNone(Button.class, s -> s.withText("Veröffentlichen"));
        _click(button("Zur Prüfung geben"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.IN_REVIEW);
        assertThat(area("Frage oder Aussage").isReadOnly()).isTrue();
        _assertNone(Button.class, s -> s.withText("Entwurf speichern"));
        _click(button("Aus der Prüfung zurückholen"));
        assertThat(area("Frage oder Aussage").isReadOnly()).isFalse();
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_draft_is_discarded_and_a_question_retired_only_after_asking() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content(stem));
        publication.publish(id, desk.open(id).revision());
        desk.save(id, desk.open(id).revision(), content("Anders?"));
        go("author/questions/" + id.value());
        _click(button("Entwurf verwerfen"));
        assertThat(desk.open(id).versions()).hasSize(2);
        confirm();
        assertThat(desk.open(id).versions()).hasSize(1);
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo(stem);
        _click(button("Aufgabe zurückziehen"));
        confirm();
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.RETIRED);
    }

    @Test
    void saving_what_did_not_change_makes_no_new_version() {
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content(stem));
        publication.publish(id, desk.open(id).revision());
        go("author/questions/" + id.value());
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).versions()).hasSize(1);
    }

    @Test
    void too_long_a_text_is_marked_and_stays_in_the_field() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        String text = "x".repeat(4001);
        _setValue(area("Frage oder Aussage"), text);
        _click(button("Entwurf speichern"));
        assertThat(area("Frage oder Aussage").getErrorMessage()).isEqualTo("Dieser Text ist zu lang.");
        assertThat(area("Frage oder Aussage").getValue()).isEqualTo(text);
        assertThat(overview.ownDrafts()).isEmpty();
    }

    @Test
    void pasted_lines_become_options_and_mark_the_right_one() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        paste(0, "a) Alpha\tWeil Alpha\nb) Beta *\nc) <script>alert(1)</script>\nd) Delta\ne) Epsilon");
        List<QuestionBody.Option> options =
                _get(QuestionForm.class).read().body().options();
        assertThat(options)
                .extracting(QuestionBody.Option::text)
                .containsExactly("Alpha", "Beta", "<script>alert(1)</script>", "Delta", "Epsilon");
        assertThat(options).extracting(QuestionBody.Option::correct).containsExactly(false, true, false, false, false);
        assertThat(options.getFirst().reason()).isEqualTo("Weil Alpha");
        assertThat(options).extracting(QuestionBody.Option::key).doesNotHaveDuplicates();
        assertThat(_get(QuestionPreview.class).html()).contains("Epsilon").doesNotContain("<script");
    }

    @Test
    void pasted_lines_overwrite_nothing_and_none_is_lost() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        _setValue(areas("Antworttext").get(1), "Schon da");
        paste(0, "1\n2\n3\n4\n5\n6\n7\n8\n9\n10");
        assertThat(_get(QuestionForm.class).read().body().options())
                .extracting(QuestionBody.Option::text)
                .containsExactly("1", "2", "3", "4", "5\n6\n7\n8\n9\n10", "Schon da", "", "");
    }

    @Test
    void after_the_last_option_comes_a_new_one_as_long_as_there_is_room() {
        go("author/questions/new?module=seo&objective=seo-lz3");
        for (int i = 0; i < 6; i++) {
            fire(areas("Antworttext").getLast(), "row-wanted", "");
        }
        assertThat(areas("Antworttext")).hasSize(8);
    }

    @Test
    void a_question_is_duplicated_with_an_id_of_its_own_and_opened() {
        QuestionId id = desk.create(COURSE, Bank.EXAM, content(stem));
        go("author/questions/" + id.value());
        _setValue(area("Frage oder Aussage"), "Nicht gespeichert?");
        _click(button("Duplizieren und abwandeln"));
        assertThat(overview.ownDrafts()).as("what is saved first").hasSize(1);
        _setValue(area("Frage oder Aussage"), stem);
        _click(button("Duplizieren und abwandeln"));
        QuestionDetails variant = draft();
        assertThat(variant.id()).isNotEqualTo(id);
        assertThat(variant.key()).isNotEqualTo(desk.open(id).key());
        assertThat(variant.bank()).isEqualTo(Bank.EXAM);
        assertThat(variant.newest().content()).isEqualTo(content(stem));
        assertThat(_get(H1.class).getText()).isEqualTo("Aufgabe " + variant.key());
        _setValue(area("Frage oder Aussage"), "Abgewandelt?");
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body().stem()).isEqualTo(stem);
    }

    private static void paste(int option, String lines) {
        fire(areas("Antworttext").get(option), "lines-pasted", lines);
    }

    private static void fire(TextArea area, String event, String detail) {
        area.getElement()
                .getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        area.getElement(),
                        event,
                        JacksonUtils.createObjectNode().put("event.detail", detail)));
    }

    private QuestionDetails draft() {
        return desk.open(overview.ownDrafts().getFirst().id());
    }

    private void fillOptions() {
        List<TextArea> texts = areas("Antworttext");
        for (int i = 0; i < texts.size(); i++) {
            _setValue(texts.get(i), "Antwort Nummer " + i);
            _setValue(areas("Begründung: warum richtig oder falsch?").get(i), "Weil " + i);
        }
        List<Checkbox> right = _find(Checkbox.class, s -> s.withLabel("ist richtig"));
        _setValue(right.get(0), true);
        _setValue(right.get(1), true);
    }

    private static void confirm() {
        _fireConfirm(_get(ConfirmDialog.class));
    }

    private static Button button(String text) {
        return _get(Button.class, s -> s.withText(text));
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, s -> s.withLabel(label));
    }

    private static List<TextArea> areas(String label) {
        return _find(TextArea.class, s -> s.withLabel(label));
    }

    private static TextField line(String label) {
        return _get(TextField.class, s -> s.withLabel(label));
    }

    @SuppressWarnings("unchecked")
    private static Select<QuestionType> type() {
        return _get(Select.class, s -> s.withLabel("Typ"));
    }
}
