package org.pruefstein.question.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._getCellComponent;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pruefstein.question.QuestionFixture.content;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.question.AuthorDesk;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionListItem;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.VersionState;
import org.pruefstein.testkit.KaribuTest;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;

class QuestionListPageTest extends KaribuTest {
    private static final String COURSE = "social-media-manager";
    private final String other = QuestionFixture.course();

    @Autowired
    AuthorDesk desk;

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
        assertThat(_get(Select.class, s -> s.withLabel("Typ")).getValue()).isEqualTo(QuestionType.SINGLE_CHOICE);
        assertThat(_get(Select.class, s -> s.withLabel("Stand")).getValue()).isEqualTo(VersionState.APPROVED);
        assertThat(_get(Select.class, s -> s.withLabel("Pool")).getValue()).isEqualTo(Bank.PRACTICE);
        assertThat(link(0).getHref()).contains("module=seo", "text=suchintention");
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
        _click(_get(Button.class, s -> s.withText("Filter zurücksetzen")));
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

    private static int rows() {
        return _size(grid());
    }

    private static Anchor link(int row) {
        List<Anchor> links = _find(_getCellComponent(grid(), row, "question"), Anchor.class);
        return links.getFirst();
    }
}
