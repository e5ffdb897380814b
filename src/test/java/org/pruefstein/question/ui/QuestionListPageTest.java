package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionListItem;
import org.pruefstein.question.QuestionTags;
import org.pruefstein.question.Tag;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionListPageTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String other = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

    @Autowired
    QuestionTags tags;

    @Test
    void the_filters_of_the_address_restrict_the_list_and_stand_in_the_fields() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go(
                "author/questions?module=seo&objective=seo-lz1&type=single-choice&state=approved&bank=practice&text=suchintention");
        assertThat(grid()).isNotNull();
        assertThat(rows()).isPositive();
        assertThat(_get(ComboBox.class, s -> s.withLabel("Modul")).getValue()).isEqualTo("seo");
        assertThat(_get(ComboBox.class, s -> s.withLabel("Lernziel")).getValue())
                .isEqualTo("seo-lz1");
        assertThat(_get(Select.class, s -> s.withLabel("Typ")).getValue()).isEqualTo("SINGLE_CHOICE");
        assertThat(_get(Select.class, s -> s.withLabel("Stand")).getValue()).isEqualTo("APPROVED");
        assertThat(_get(Select.class, s -> s.withLabel("Pool")).getValue()).isEqualTo("PRACTICE");
        assertThat(link(0).getHref()).contains("module=seo", "text=suchintention");
    }

    @Test
    void each_further_filter_stands_in_the_address_and_is_lifted_by_one_click() {
        TestAccounts.TestAccount author = signIn(Map.of(Role.INSTRUCTOR, other));
        QuestionId id = desk.create(other, Bank.PRACTICE, content("Eins?"));
        desk.create(other, Bank.PRACTICE, content("Zwei?"));
        tags.set(id, List.of(new Tag("<b>Klausur</b>")));
        go("author/questions?level=know&tag=%3Cb%3Eklausur%3C/b%3E&unused=yes&author="
                + author.id().value());
        assertThat(rows()).isEqualTo(1);
        assertThat(_getCellComponent(grid(), 0, "question").getElement().getOuterHTML())
                .contains("&lt;b&gt;Klausur")
                .doesNotContain("<b>");
        assertThat(_get(Checkbox.class, s -> s.withLabel("noch nie eingesetzt")).getValue())
                .isTrue();
        assertThat(_get(Button.class, s -> s.withText("Filter (4)"))
                        .getElement()
                        .getAttribute("aria-expanded"))
                .isEqualTo("false");
        _setValue(_get(Checkbox.class, s -> s.withLabel("Prüfung überfällig")), true);
        assertThat(_find(Grid.class)).isEmpty();
        _click(_find(Button.class, s -> s.withText("Filter zurücksetzen")).getFirst());
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void tags_are_written_in_the_editor_and_refused_at_the_field_when_too_long() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        QuestionId id = desk.create(other, Bank.PRACTICE, content("Eins?"));
        go("author/questions/" + id.value());
        TagsField field = _get(TagsField.class);
        field.setValue(Set.of("Klausur"));
        assertThat(tags.of(id)).containsExactly(new Tag("Klausur"));
        ComponentUtil.fireEvent(
                field, new MultiSelectComboBox.CustomValueSetEvent<>(field, true, "x".repeat(Tag.MAX_NAME + 1)));
        assertThat(field.isInvalid()).isTrue();
        assertThat(tags.of(id)).hasSize(1);
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go("author/questions/new");
        assertThat(_find(TagsField.class)).isEmpty();
    }

    @Test
    void a_filter_is_kept_under_a_name_and_its_deletion_taken_back() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        desk.create(other, Bank.PRACTICE, content("Eins?"));
        go("author/questions?state=draft");
        _click(_get(Button.class, s -> s.withText("Diesen Filter speichern")));
        TextField name = _get(TextField.class, s -> s.withLabel("Name"));
        _setValue(name, "x".repeat(61));
        _click(_get(Button.class, s -> s.withText("Speichern")));
        assertThat(name.isInvalid()).isTrue();
        _setValue(name, "<b>Entwürfe</b>");
        _click(_get(Button.class, s -> s.withText("Speichern")));
        assertThat(_get(Anchor.class, s -> s.withText("<b>Entwürfe</b>")).getHref())
                .isEqualTo("author/questions?state=draft");
        assertThat(_find(Button.class, s -> s.withText("Diesen Filter speichern")))
                .as("it is kept already")
                .isEmpty();
        _click(_get(Button.class, s -> s.withText("×")));
        assertThat(_find(Anchor.class, s -> s.withText("<b>Entwürfe</b>"))).isEmpty();
        _click(_get(Button.class, s -> s.withText("Rückgängig")));
        assertThat(_find(Anchor.class, s -> s.withText("<b>Entwürfe</b>"))).hasSize(1);
    }

    @Test
    void all_that_match_are_retired_and_brought_back() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        desk.create(other, Bank.PRACTICE, content("Eins?"));
        desk.create(other, Bank.PRACTICE, content("Zwei?"));
        go("author/questions");
        assertThat(_find(Button.class, s -> s.withText("Zurückziehen"))).isEmpty();
        _click(_get(Button.class, s -> s.withText("Alle gefundenen auswählen (2)")));
        assertThat(_find(Span.class, s -> s.withText("2 Aufgaben ausgewählt"))).hasSize(1);
        _click(_get(Button.class, s -> s.withText("Zurückziehen")));
        assertThat(_find(Paragraph.class, s -> s.withText("2 Aufgaben geändert")))
                .hasSize(1);
        assertThat(grid().getSelectedItems()).isEmpty();
        _click(_get(Button.class, s -> s.withText("Rückgängig")));
        assertThat(_find(Paragraph.class, s -> s.withText("Bei 2 Aufgaben rückgängig gemacht")))
                .hasSize(1);
    }

    @Test
    void a_tag_is_asked_for_and_what_is_left_out_is_said() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        desk.create(other, Bank.PRACTICE, content("Eins?"));
        go("author/questions");
        grid().asMultiSelect().select(item(grid()));
        _click(_get(Button.class, s -> s.withText("Schlagwort hinzufügen")));
        ComboBox<String> box =
                _get(ComboBox.class, s -> s.withLabel("Schlagwort").withPredicate(b -> b.isAllowCustomValue()));
        Button confirm =
                _find(Button.class, s -> s.withText("Schlagwort hinzufügen")).getLast();
        _click(confirm);
        assertThat(box.isInvalid()).isTrue();
        box.setItems("Klausur");
        box.setValue("Klausur");
        _click(confirm);
        assertThat(_getCellComponent(grid(), 0, "question").getElement().getOuterHTML())
                .contains("# Klausur");
        grid().asMultiSelect().select(item(grid()));
        _click(_get(Button.class, s -> s.withText("Zur Prüfung geben")));
        assertThat(_find(Div.class, s -> s.withText("1 ausgelassen: Eine Übungsaufgabe veröffentlichen Sie selbst.")))
                .hasSize(1);
    }

    @Test
    void what_the_address_says_wrongly_is_left_out() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go("author/questions?type=nonsense&state=%3Cscript%3E&order=x&bank=");
        assertThat(rows()).isPositive();
        assertThat(_get(Select.class, s -> s.withLabel("Typ")).getValue()).isNull();
    }

    @Test
    void a_changed_filter_reloads_the_list_and_the_new_question_starts_there() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        go("author/questions");
        int all = rows();
        _setValue(_get(ComboBox.class, s -> s.withLabel("Modul")), "seo");
        assertThat(rows()).isPositive().isLessThan(all);
        assertThat(_get(Anchor.class, s -> s.withText("Neue Aufgabe")).getHref())
                .isEqualTo("author/questions/new?module=seo");
    }

    @Test
    void an_empty_course_says_what_to_do() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        go("author/questions");
        assertThat(_get(H2.class).getText()).isEqualTo("Noch keine Aufgabe");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void a_filter_that_matches_nothing_can_be_reset() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        desk.create(other, Bank.PRACTICE, content("Eins?"));
        go("author/questions?text=gibtesnicht");
        assertThat(_get(H2.class).getText()).isEqualTo("Nichts gefunden");
        _click(_find(Button.class, s -> s.withText("Filter zurücksetzen")).getLast());
        assertThat(rows()).isEqualTo(1);
        assertThat(_get(TextField.class, s -> s.withLabel("Suche")).getValue()).isEmpty();
    }

    @Test
    void script_in_a_question_is_text_in_the_list() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        desk.create(other, Bank.PRACTICE, content("Was ist <img src=x onerror=alert(1)>&lt;b&gt;?"));
        go("author/questions");
        assertThat(link(0).getElement().getProperty("innerHTML")).isNull();
        assertThat(link(0).getElement().getOuterHTML()).doesNotContain("<img");
    }

    @Test
    @UseCase(value = "UC-004", rules = "BR-033")
    void an_instructor_sees_nothing_of_another_course() {
        signIn(Map.of(Role.INSTRUCTOR, other));
        QuestionId id = desk.create(other, Bank.PRACTICE, content("Eins?"));
        signIn(Map.of(Role.INSTRUCTOR, QuestionFixture.course()));
        go("author/questions?course=" + other);
        assertThat(_find(Grid.class)).isEmpty();
        go("author/questions/" + id.value());
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
        go("author/questions/999999999");
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
        go("author/questions/x1");
        assertThat(_get(H1.class).getText()).isEqualTo("Seite nicht gefunden");
    }

    @Test
    void the_page_speaks_english_and_is_not_for_learners() {
        signIn(Map.of(Role.INSTRUCTOR, COURSE));
        language(Locale.ENGLISH);
        go("author/questions");
        assertThat(_get(H1.class).getText()).isEqualTo("Questions");
        signIn(Role.LEARNER);
        go("author/questions");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<QuestionListItem> grid() {
        return _get(Grid.class);
    }

    private static QuestionListItem item(Grid<QuestionListItem> grid) {
        return GridKt._get(grid, 0);
    }

    private static int rows() {
        return _size(grid());
    }

    private static Anchor link(int row) {
        List<Anchor> links = _find(_getCellComponent(grid(), row, "question"), Anchor.class);
        return links.getFirst();
    }
}
