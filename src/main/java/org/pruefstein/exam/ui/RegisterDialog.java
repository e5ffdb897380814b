package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import org.pruefstein.exam.PersonOfCourse;
import org.pruefstein.exam.SessionCandidates;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;

/** Registers people of the course's runs; the filter narrows what is shown, the choice stays. */
class RegisterDialog extends Dialog {
    private final LazyGrid<PersonOfCourse> grid = new LazyGrid<>(PersonOfCourse::accountId);
    private final FormErrors errors = new FormErrors();

    RegisterDialog(SessionCandidates candidates, SessionId session, Runnable afterwards) {
        setHeaderTitle(getTranslation("exam.register-people"));
        setWidth("44rem");
        List<PersonOfCourse> people = candidates.people(session);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        getFooter().add(cancel);
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("exam.no-people"), getTranslation("exam.no-people-hint")));
            return;
        }
        grid.addColumn(p -> p.name() + " · " + p.username())
                .setHeader(getTranslation("exam.name"))
                .setFlexGrow(2);
        grid.addColumn(PersonOfCourse::runTitle).setHeader(getTranslation("exam.run"));
        grid.chooseSeveral();
        grid.show(people);
        grid.setAllRowsVisible(false);
        grid.setHeight("20rem");
        TextField filter = new TextField(getTranslation("exam.filter-people"));
        filter.setWidthFull();
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(e -> grid.getListDataView().setFilter(p -> matches(p, e.getValue())));
        Button register = new Button(getTranslation("exam.register"), e -> register(candidates, session, afterwards));
        register.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(getTranslation("exam.register-hint")), filter, grid, errors);
        getFooter().add(register);
    }

    private void register(SessionCandidates candidates, SessionId session, Runnable afterwards) {
        List<PersonOfCourse> chosen = List.copyOf(grid.getSelectedItems());
        if (chosen.isEmpty()) {
            errors.show(getTranslation("exam.choose-people"));
            return;
        }
        boolean done = errors.attempt(() -> candidates.register(
                session, chosen.stream().map(PersonOfCourse::accountId).toList()));
        if (done) {
            close();
            Notice.toast(getTranslation("exam.people-registered", chosen.size()));
            afterwards.run();
        }
    }

    private static boolean matches(PersonOfCourse person, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return (person.name() + " " + person.username() + " " + person.runTitle())
                .toLowerCase(Locale.ROOT)
                .contains(wanted);
    }
}
