package org.pruefstein.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.identity.Accounts;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.GrantItem;
import org.pruefstein.identity.People;
import org.pruefstein.identity.PersonListItem;
import org.pruefstein.identity.Role;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.FormErrors;
import org.springframework.security.access.AccessDeniedException;

/** One person: roles by course, a new one-time password, disable and enable. */
class PersonDialog extends Dialog {
    private final transient People people;
    private final transient Accounts accounts;
    private final transient CourseNames courses;
    private final transient PersonListItem person;
    private final transient Runnable afterwards;
    private final UnorderedList grants = new UnorderedList();
    private final Select<Role> role = new Select<>();
    private final ComboBox<String> course = new ComboBox<>();
    private final FormErrors errors = new FormErrors();

    PersonDialog(People people, Accounts accounts, CourseNames courses, PersonListItem person, Runnable afterwards) {
        this.people = people;
        this.accounts = accounts;
        this.courses = courses;
        this.person = person;
        this.afterwards = afterwards;
        setHeaderTitle(person.givenName() + " " + person.familyName());
        setWidth("34rem");
        grants.addClassName("plain-list");
        role.setLabel(getTranslation("identity.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(r -> RoleNames.of(r.name(), getLocale()));
        course.setLabel(getTranslation("identity.course"));
        List<String> keys = new ArrayList<>(courses.titles().keySet());
        keys.add("*");
        course.setItems(keys);
        course.setItemLabelGenerator(k -> RoleNames.course(k, courses, getLocale()));
        course.setValue(keys.getFirst());
        Button grant = new Button(getTranslation("identity.grant"), e -> grant());
        Div form = new Div(role, course, grant);
        form.addClassNames("row", "align-end");
        Button reset = new Button(getTranslation("identity.reset-password"), e -> reset());
        Button disable =
                new Button(getTranslation(person.disabled() ? "identity.enable" : "identity.disable"), e -> toggle());
        Div actions = new Div(reset, disable);
        actions.addClassName("row");
        add(new Paragraph(person.username()), new H3(getTranslation("identity.roles")), grants, form);
        add(errors, new H3(getTranslation("identity.account")), actions);
        Button close = new Button(getTranslation("app.close"), e -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        show();
    }

    private void show() {
        grants.removeAll();
        for (GrantItem grant : people.grants(person.id())) {
            String text = RoleNames.of(grant.role().name(), getLocale()) + " · "
                    + RoleNames.course(grant.courseKey(), courses, getLocale());
            Button revoke = new Button(getTranslation("identity.revoke"), e -> revoke(grant, text));
            revoke.addThemeVariants(ButtonVariant.TERTIARY);
            revoke.setAriaLabel(getTranslation("identity.revoke") + ": " + text);
            grants.add(new ListItem(new Span(text), revoke));
        }
        if (grants.getChildren().findAny().isEmpty()) {
            grants.add(new ListItem(getTranslation("identity.no-roles")));
        }
    }

    private void grant() {
        if (role.getValue() == null || course.getValue() == null) {
            errors.show(getTranslation("identity.choose-role-and-course"));
            return;
        }
        change(() -> accounts.grant(person.id(), role.getValue(), course.getValue()));
    }

    private void revoke(GrantItem grant, String text) {
        ConfirmAction.ask(
                getTranslation("identity.revoke-question", text),
                getTranslation("identity.revoke-effect"),
                getTranslation("identity.revoke"),
                () -> change(() -> accounts.revoke(person.id(), grant.role(), grant.courseKey())));
    }

    private void reset() {
        ConfirmAction.ask(
                getTranslation("identity.reset-question"),
                getTranslation("identity.reset-effect"),
                getTranslation("identity.reset-password"),
                () -> change(() ->
                        new OneTimePasswordDialog(person.username(), accounts.resetPassword(person.id())).open()));
    }

    private void toggle() {
        change(() -> {
            people.setDisabled(person.id(), !person.disabled());
            close();
        });
    }

    private void change(Runnable action) {
        errors.attempt(() -> {
            try {
                action.run();
            } catch (AccessDeniedException e) {
                errors.show(getTranslation("identity.not-your-course"));
                return;
            }
            show();
            afterwards.run();
        });
    }
}
