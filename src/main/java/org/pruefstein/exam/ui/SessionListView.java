package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionListItem;
import org.pruefstein.exam.SessionPlanning;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The exam sessions of one's courses, the latest first. */
@Route(ExamRoutes.SESSIONS)
@Menu(title = "exam.sessions", order = 10)
@RolesAllowed("EXAMINER")
class SessionListView extends Div implements AfterNavigationObserver {
    private final transient ExaminerSessions sessions;
    private final transient SessionPlanning planning;
    private final LazyGrid<SessionListItem> grid = new LazyGrid<>(SessionListItem::id);
    private final EmptyState empty;
    private transient SortedMap<String, String> courses = new TreeMap<>();

    SessionListView(ExaminerSessions sessions, SessionPlanning planning) {
        this.sessions = sessions;
        this.planning = planning;
        grid.addComponentColumn(s -> new Anchor(ExamRoutes.session(s.id()), s.title()))
                .setHeader(getTranslation("exam.session"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(s -> SessionWords.shortWindow(s.opensAt(), s.closesAt(), s.zone(), getLocale()))
                .setHeader(getTranslation("exam.when"))
                .setWidth("15rem");
        grid.addComponentColumn(s -> SessionWords.badge(s.state(), s.begun(), s.over(), getLocale()))
                .setHeader(getTranslation("exam.state"))
                .setWidth("9rem");
        grid.addColumn(s -> courses.getOrDefault(s.courseKey(), s.courseKey()) + " · " + s.blueprintTitle())
                .setHeader(getTranslation("exam.course"))
                .setWidth("14rem")
                .setFlexGrow(2);
        grid.addColumn(s -> getTranslation("exam.candidates-short", s.admitted(), s.waiting()))
                .setHeader(getTranslation("exam.registered-people"))
                .setWidth("10rem");
        empty = new EmptyState(
                getTranslation("exam.no-sessions"), getTranslation("exam.no-sessions-hint"), newButton());
        add(new PageHeader(getTranslation("exam.sessions")).addActions(newButton()), grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        courses = sessions.courses();
        boolean any = sessions.any();
        empty.setVisible(!any);
        grid.setVisible(any);
        grid.loadFrom(sessions::list);
    }

    private Button newButton() {
        Button button =
                new Button(getTranslation("exam.new-session"), e -> new NewSessionDialog(sessions, planning).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
