package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pruefstein.exam.CandidateItem;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.RegistrationState;
import org.pruefstein.exam.SessionCandidates;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.LazyGrid;

/** Who is registered for a session: register people, admit those who wait, take registrations back. */
class CandidatesPanel extends Composite<Section> {
    private final transient SessionCandidates candidates;
    private final transient SessionDetails details;
    private final transient Runnable afterwards;
    private final transient List<CandidateItem> people;
    private final LazyGrid<CandidateItem> grid = new LazyGrid<>(CandidateItem::id);
    private final Button admit = new Button();
    private final FormErrors errors = new FormErrors();

    CandidatesPanel(SessionCandidates candidates, SessionDetails details, Runnable afterwards) {
        this.candidates = candidates;
        this.details = details;
        this.afterwards = afterwards;
        this.people = candidates.list(id());
        H2 title = new H2(getTranslation("exam.candidates"));
        Span count = new Span(getTranslation("exam.candidates-count", admitted(), waiting()));
        count.addClassName("muted");
        Div head = new Div(new Div(title, count), actions());
        head.addClassName("spread");
        columns();
        grid.show(people);
        boolean none = people.isEmpty();
        grid.setVisible(!none);
        EmptyState empty = new EmptyState(
                getTranslation("exam.no-candidates"),
                getTranslation(details.open() ? "exam.no-candidates-hint" : "exam.no-candidates-came"));
        empty.setVisible(none);
        getContent().add(head, errors, grid, empty);
    }

    /** How many have a seat. */
    int admitted() {
        return count(RegistrationState.ADMITTED);
    }

    /** How many wait for admission. */
    int waiting() {
        return count(RegistrationState.REGISTERED);
    }

    private Div actions() {
        Button register = new Button(
                getTranslation("exam.register-people"), e -> new RegisterDialog(candidates, id(), afterwards).open());
        register.setVisible(details.open());
        admit.setText(getTranslation("exam.admit-selected"));
        admit.addClickListener(e -> askReason(List.copyOf(grid.getSelectedItems())));
        admit.setEnabled(false);
        admit.setVisible(details.open() && waiting() > 0);
        Anchor print = new Anchor(ExamRoutes.candidates(id()), getTranslation("exam.print-list"));
        print.addClassName("button");
        print.setVisible(!people.isEmpty());
        Div actions = new Div(register, admit, print);
        actions.addClassName("row");
        return actions;
    }

    private void columns() {
        if (waiting() > 0 && details.open()) {
            grid.chooseSeveral();
            grid.setItemSelectableProvider(c -> c.state() == RegistrationState.REGISTERED);
            grid.addSelectionListener(
                    e -> admit.setEnabled(!e.getAllSelectedItems().isEmpty()));
        } else {
            grid.setSelectionMode(Grid.SelectionMode.NONE);
        }
        grid.addColumn(CandidateItem::name)
                .setHeader(getTranslation("exam.name"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addColumn(CandidateItem::number)
                .setHeader(getTranslation("exam.number"))
                .setWidth("5.5rem")
                .setFlexGrow(0);
        grid.addComponentColumn(this::admission)
                .setHeader(getTranslation("exam.admission"))
                .setWidth("10rem")
                .setFlexGrow(2);
        grid.addColumn(c -> c.progress().total() == 0
                        ? getTranslation("exam.no-run")
                        : getTranslation(
                                "exam.modules-of",
                                c.progress().completed(),
                                c.progress().total()))
                .setHeader(getTranslation("exam.modules"))
                .setWidth("5.5rem");
        grid.addComponentColumn(this::step)
                .setHeader(getTranslation("exam.step"))
                .setWidth("8rem");
        grid.addComponentColumn(this::rowActions)
                .setHeader(getTranslation("exam.actions"))
                .setWidth("13rem")
                .setFlexGrow(0)
                .setVisible(people.stream().anyMatch(c -> !c.paper()));
    }

    private Div admission(CandidateItem candidate) {
        boolean in = candidate.state() == RegistrationState.ADMITTED;
        Span badge = new Span(getTranslation(in ? "exam.admitted" : "exam.waits"));
        badge.addClassNames("badge", in ? "good" : "warn");
        Div cell = new Div(badge);
        if (candidate.admission() != null) {
            String why = candidate.reason() == null ? getTranslation("exam.by-modules") : candidate.reason();
            Span reason = new Span(why);
            reason.addClassNames("muted", "small", "admission-reason");
            cell.add(reason);
        }
        return cell;
    }

    private Span step(CandidateItem candidate) {
        return new Span(getTranslation(
                candidate.confirmed()
                        ? "exam.step-confirmed"
                        : candidate.paper() ? "exam.step-paper" : "exam.step-registered"));
    }

    private Div rowActions(CandidateItem candidate) {
        Div cell = new Div();
        if (details.open() && candidate.state() == RegistrationState.REGISTERED) {
            cell.add(button("exam.admit", candidate, () -> askReason(List.of(candidate))));
        }
        if (!candidate.paper()) {
            cell.add(button("exam.withdraw", candidate, () -> withdraw(candidate)));
        }
        return cell;
    }

    private Button button(String key, CandidateItem candidate, Runnable action) {
        Button button = new Button(getTranslation(key), e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getText() + ": " + candidate.name());
        return button;
    }

    private void askReason(List<CandidateItem> chosen) {
        new AdmitDialog(candidates, id(), chosen, afterwards).open();
    }

    private void withdraw(CandidateItem candidate) {
        ConfirmAction.askDangerous(
                getTranslation("exam.withdraw-question", candidate.name()),
                getTranslation("exam.withdraw-effect"),
                getTranslation("exam.withdraw"),
                () -> {
                    if (errors.attempt(() -> candidates.withdraw(id(), candidate.id()))) {
                        afterwards.run();
                    }
                });
    }

    private int count(RegistrationState state) {
        return (int) people.stream().filter(c -> c.state() == state).count();
    }

    private SessionId id() {
        return details.session().id();
    }
}
