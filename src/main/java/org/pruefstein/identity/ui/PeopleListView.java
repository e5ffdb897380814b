package org.pruefstein.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.pruefstein.identity.Accounts;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.People;
import org.pruefstein.identity.PersonListItem;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The office's list of people: find, create, open. */
@Route(IdentityRoutes.PEOPLE)
@Menu(title = "identity.people", order = 10)
@RolesAllowed({"OFFICE", "ADMIN"})
class PeopleListView extends Div implements AfterNavigationObserver {
    private final transient People people;
    private final transient Accounts accounts;
    private final transient CourseNames courses;
    private final TextField search = new TextField();
    private final LazyGrid<PersonListItem> grid = new LazyGrid<>(PersonListItem::id);
    private final EmptyState empty;

    PeopleListView(People people, Accounts accounts, CourseNames courses) {
        this.people = people;
        this.accounts = accounts;
        this.courses = courses;
        Button create = new Button(getTranslation("identity.new-person"), e -> openNew());
        create.addThemeVariants(ButtonVariant.PRIMARY);
        search.setLabel(getTranslation("identity.search-people"));
        search.addClassName("list-search");
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> load());
        Grid.Column<PersonListItem> name = grid.addComponentColumn(this::nameButton);
        name.setHeader(getTranslation("identity.name")).setFlexGrow(2);
        grid.addColumn(PersonListItem::username).setHeader(getTranslation("identity.username"));
        grid.addColumn(this::roles).setHeader(getTranslation("identity.roles")).setFlexGrow(2);
        grid.addColumn(this::state).setHeader(getTranslation("identity.state"));
        empty = new EmptyState(getTranslation("identity.no-people"), getTranslation("identity.no-people-hint"));
        add(new PageHeader(getTranslation("identity.people")).addActions(create), search, grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    private void load() {
        String text = search.getValue();
        boolean none = people.count(text) == 0;
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.loadFrom((offset, limit) -> people.list(text, offset, limit));
    }

    private void openNew() {
        new NewPersonDialog(accounts, this::load).open();
    }

    private Button nameButton(PersonListItem person) {
        Button button = new Button(person.familyName() + ", " + person.givenName(), e -> openPerson(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void openPerson(PersonListItem person) {
        new PersonDialog(people, accounts, courses, person, this::load).open();
    }

    private String roles(PersonListItem person) {
        String roles = person.roles();
        return roles == null
                ? ""
                : Arrays.stream(roles.split(","))
                        .map(r -> RoleNames.of(r.substring(0, r.indexOf('@')), getLocale()) + " · "
                                + RoleNames.course(r.substring(r.indexOf('@') + 1), courses, getLocale()))
                        .collect(Collectors.joining("\n"));
    }

    private String state(PersonListItem person) {
        return getTranslation(
                person.disabled()
                        ? "identity.disabled"
                        : person.mustChangePassword() ? "identity.not-signed-in-yet" : "identity.active");
    }
}
