package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.Level;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.AuthorOverview;
import org.pruefstein.question.Bank;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionContent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

/** The editor of a situation with its questions. */
class CaseEditorTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String stem = "Ein Verein " + UUID.randomUUID() + ".";

    @Autowired
    AuthorDesk desk;

    @Autowired
    AuthorOverview overview;

    @BeforeEach
    void instructor() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-182")
    void questions_of_different_types_are_written_about_one_situation_and_published() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=case");
        _setValue(area("Frage oder Aussage"), stem);
        types().get(0).setValue(QuestionType.TRUE_FALSE);
        types().get(1).setValue(QuestionType.NUMERIC);
        _click(button("Entwurf speichern"));
        QuestionId id = overview.ownDrafts().getFirst().id();
        _click(button("Veröffentlichen"));
        assertThat(areas("Frage der Teilaufgabe")).hasSize(2).allMatch(TextArea::isInvalid);
        assertThat(_get(TextField.class, s -> s.withLabel("Lösung")).isInvalid())
                .isTrue();

        _setValue(areas("Frage der Teilaufgabe").get(0), "Er braucht ein Impressum.");
        _setValue(area("Begründung für alle, die „Richtig“ wählen"), "So ist es.");
        _setValue(area("Begründung für alle, die „Falsch“ wählen"), "So ist es nicht.");
        _setValue(areas("Frage der Teilaufgabe").get(1), "Wie viele Personen sind das?");
        _setValue(_get(TextField.class, s -> s.withLabel("Lösung")), "12,5");
        _setValue(
                areas("Erläuterung zur Teilaufgabe (erscheint mit der Lösung)").get(1), "Gezählt.");
        assertThat(_get(QuestionPreview.class).html()).contains("Teilaufgabe 2 von 2", "Er braucht ein Impressum.");
        _click(button("Veröffentlichen"));
        assertThat(desk.open(id).newest().state()).isEqualTo(VersionState.APPROVED);
        assertThat(desk.open(id).newest().content().body())
                .isEqualTo(new CaseGroup(
                        stem,
                        List.of(
                                new CaseGroup.Sub(
                                        "a",
                                        new QuestionBody.TrueFalse(
                                                "Er braucht ein Impressum.",
                                                true,
                                                "So ist es.",
                                                "So ist es nicht.",
                                                null)),
                                new CaseGroup.Sub(
                                        "b",
                                        new QuestionBody.Numeric(
                                                "Wie viele Personen sind das?", "12.5", "0", "", "Gezählt."))),
                        null));
    }

    @Test
    void a_number_that_is_none_is_marked_in_its_question_and_hinders_saving() {
        go("author/questions/new?module=seo&objective=seo-lz3&type=case");
        _setValue(area("Frage oder Aussage"), stem);
        types().get(1).setValue(QuestionType.NUMERIC);
        _setValue(_get(TextField.class, s -> s.withLabel("Lösung")), "1.234,5");
        _click(button("Entwurf speichern"));
        assertThat(_get(TextField.class, s -> s.withLabel("Lösung")).isInvalid())
                .isTrue();
        assertThat(overview.ownDrafts()).isEmpty();
    }

    @Test
    void a_stored_case_is_shown_as_it_is_and_offers_only_what_can_be_part_of_it() {
        CaseGroup stored = (CaseGroup) SampleQuestions.of(QuestionType.CASE);
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, new QuestionContent("seo", "seo-lz3", Level.APPLY, stored));
        go("author/questions/" + id.value());
        assertThat(_get(QuestionForm.class).read().body()).isEqualTo(stored);
        assertThat(_get(CasePart.class).field("questions/3/option-text", 0)).isPresent();
        assertThat(types()).hasSize(4);
        assertThat(types().getFirst().getListDataView().getItems())
                .doesNotContain(QuestionType.CASE, QuestionType.ESSAY, QuestionType.FILE_HAND_IN);
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-213")
    void what_a_question_weighs_is_written_beside_it_and_kept_within_bounds() {
        QuestionContent content =
                new QuestionContent("seo", "seo-lz3", Level.APPLY, SampleQuestions.of(QuestionType.CASE));
        QuestionId id = desk.create(COURSE, Bank.PRACTICE, content);
        go("author/questions/" + id.value());
        List<IntegerField> points = _find(IntegerField.class, s -> s.withLabel("Punkte der Teilaufgabe"));
        assertThat(points).hasSize(4).allMatch(field -> field.getValue() == 1);
        _setValue(points.getFirst(), 21);
        _click(button("Entwurf speichern"));
        assertThat(points.getFirst().isInvalid()).isTrue();
        assertThat(points.getFirst().getErrorMessage()).isEqualTo("Zwischen 1 und 20 Punkten.");
        for (int i = 0; i < 4; i++) {
            _setValue(points.get(i), List.of(5, 2, 1, 2).get(i));
        }
        assertThat(_get(QuestionPreview.class).html()).contains("Teilaufgabe 1 von 4, 5 von 10 Punkten der Aufgabe");
        _click(button("Entwurf speichern"));
        assertThat(desk.open(id).newest().content().body()).isEqualTo(SampleQuestions.weighted());
    }

    @SuppressWarnings("unchecked")
    private static List<Select<QuestionType>> types() {
        return _find(SubRow.class).stream()
                .map(row -> (Select<QuestionType>) _find(row, Select.class).getFirst())
                .toList();
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
}
