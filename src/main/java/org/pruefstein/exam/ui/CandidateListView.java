package org.pruefstein.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pruefstein.exam.CandidateItem;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.RegistrationState;
import org.pruefstein.exam.SessionCandidates;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/** The list that lies in the exam room: who comes, their numbers, and where they sign. */
@Route(ExamRoutes.SESSIONS + "/:session/candidates")
@RolesAllowed("EXAMINER")
class CandidateListView extends Div implements BeforeEnterObserver {
    private final transient ExaminerSessions sessions;
    private final transient SessionCandidates candidates;

    CandidateListView(ExaminerSessions sessions, SessionCandidates candidates) {
        this.sessions = sessions;
        this.candidates = candidates;
        addClassName("candidate-list");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionId id = SessionIds.of(event.getRouteParameters());
        SessionDetails details = sessions.find(id);
        List<CandidateItem> people = candidates.list(id);
        Button print = new Button(
                getTranslation("exam.print"), e -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor(ExamRoutes.session(id), getTranslation("exam.to-session"));
        back.addClassName("button");
        Div actions = new Div(print, back);
        actions.addClassNames("row", "no-print");
        PageHeader header = new PageHeader(getTranslation("exam.candidate-list"))
                .setSubtitle(details.session().plan().title() + " · "
                        + SessionWords.window(details.session().plan(), getLocale()))
                .addActions(actions);
        removeAll();
        add(header);
        if (people.isEmpty()) {
            add(new EmptyState(getTranslation("exam.no-candidates"), getTranslation("exam.no-candidates-list")));
            return;
        }
        Div scroll = new Div(table(people));
        scroll.addClassName("table-scroll");
        scroll.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("exam.candidate-list"));
        add(scroll);
    }

    private NativeTable table(List<CandidateItem> people) {
        NativeTableRow head = new NativeTableRow();
        for (String key : List.of("exam.number", "exam.name", "exam.admission", "exam.signature")) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation(key));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        NativeTableHeader header = new NativeTableHeader(head);
        NativeTableBody body = new NativeTableBody();
        people.forEach(person -> body.add(row(person)));
        return new NativeTable(header, body);
    }

    private NativeTableRow row(CandidateItem person) {
        boolean in = person.state() == RegistrationState.ADMITTED;
        NativeTableCell signature = new NativeTableCell();
        signature.addClassName("signature");
        return new NativeTableRow(
                new NativeTableCell(String.valueOf(person.number())),
                new NativeTableCell(person.name()),
                new NativeTableCell(getTranslation(in ? "exam.admitted" : "exam.waits")),
                signature);
    }
}
