package org.pruefstein;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pruefstein.identity.Role;
import org.pruefstein.testkit.KaribuTest;

class OfficePagesTest extends KaribuTest {
    @Test
    void the_office_adds_a_person_and_sees_the_one_time_password_once() {
        signIn(Role.OFFICE);
        go("office/people");
        _click(_get(Button.class, s -> s.withText("Person anlegen")));
        _setValue(_get(TextField.class, s -> s.withLabel("Vorname")), "Kim");
        _setValue(_get(TextField.class, s -> s.withLabel("Nachname")), "Muster");
        _setValue(_get(TextField.class, s -> s.withLabel("Benutzername")), "kim-" + UUID.randomUUID());
        _click(_get(Button.class, s -> s.withText("Anlegen")));
        assertThat(_get(TextField.class, s -> s.withLabel("Einmalpasswort")).getValue())
                .matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
    }

    @Test
    void the_calendar_of_a_date_speaks_german_and_leaves_typing_alone() {
        signIn(Role.OFFICE);
        go("office/people");
        _click(_get(Button.class, s -> s.withText("Person anlegen")));
        DatePicker birth = _get(DatePicker.class, s -> s.withLabel("Geburtsdatum"));
        assertThat(birth.getI18n()).satisfies(words -> {
            assertThat(words.getToday()).isEqualTo("Heute");
            assertThat(words.getMonthNames()).contains("März");
            assertThat(words.getFirstDayOfWeek()).isEqualTo(1);
        });
        assertThat(birth.isAutoOpen()).isFalse();
    }

    @Test
    void a_short_list_is_shown_whole() {
        signIn(Role.OFFICE);
        go("office/people");
        _setValue(_get(TextField.class, s -> s.withLabel("Name oder Benutzername suchen")), "gibt es vielleicht nicht");
        _setValue(_get(TextField.class, s -> s.withLabel("Name oder Benutzername suchen")), "office");
        assertThat(_find(Grid.class)).allMatch(Grid::isAllRowsVisible);
    }

    @Test
    void an_empty_form_says_at_each_field_what_is_missing() {
        signIn(Role.OFFICE);
        go("office/people");
        _click(_get(Button.class, s -> s.withText("Person anlegen")));
        _click(_get(Button.class, s -> s.withText("Anlegen")));
        assertThat(_get(TextField.class, s -> s.withLabel("Nachname")).getErrorMessage())
                .isNotEmpty();
    }

    @Test
    void the_office_opens_a_run_and_lands_on_its_page() {
        signIn(Map.of(Role.OFFICE, "social-media-manager"));
        go("office/runs");
        _click(_find(Button.class, s -> s.withText("Durchgang anlegen")).getFirst());
        _setValue(course(), "social-media-manager");
        _setValue(_get(TextField.class, s -> s.withLabel("Bezeichnung")), "Winter 2027");
        _setValue(_get(DatePicker.class, s -> s.withLabel("Beginn")), LocalDate.of(2027, 1, 11));
        _setValue(_get(DatePicker.class, s -> s.withLabel("Ende")), LocalDate.of(2027, 3, 26));
        _click(_find(Button.class, s -> s.withText("Durchgang anlegen")).getLast());
        assertThat(_get(H1.class).getText()).isEqualTo("Winter 2027");
    }

    @Test
    void the_pages_speak_english_too() {
        signIn(Role.OFFICE);
        language(Locale.ENGLISH);
        go("office/people");
        assertThat(_get(H1.class).getText()).isEqualTo("People");
    }

    @Test
    void a_learner_does_not_reach_the_office() {
        signIn(Role.LEARNER);
        go("office/people");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void the_administrator_checks_the_trail() {
        signIn(Role.ADMIN);
        go("office/audit");
        _click(_get(Button.class, s -> s.withText("Kette prüfen")));
        assertThat(_find(com.vaadin.flow.component.html.Span.class)).isNotNull();
        assertThat(_get(H1.class).getText()).isEqualTo("Protokoll");
    }

    @SuppressWarnings("unchecked")
    private static Select<String> course() {
        return _get(Select.class, s -> s.withLabel("Lehrgang"));
    }
}
