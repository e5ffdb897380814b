package org.pruefstein.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionListItem;
import org.pruefstein.exam.ui.SessionSlot;
import org.pruefstein.exam.ui.SessionSummary;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** The examiner's start page: the sessions that run or come next, and the questions that wait for a second person. */
@Route("examine")
@Menu(title = "home.examine", order = 0)
@RolesAllowed("EXAMINER")
class ExamineHomeView extends Div implements AfterNavigationObserver {
    private static final int SHOWN = 12;
    private final transient ExaminerSessions sessions;
    private final transient ReviewDesk reviews;
    private final transient ObjectProvider<SessionSlot> slots;

    ExamineHomeView(ExaminerSessions sessions, ReviewDesk reviews, ObjectProvider<SessionSlot> slots) {
        this.sessions = sessions;
        this.reviews = reviews;
        this.slots = slots;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("home.examine")), waiting(), sessions());
    }

    private Section waiting() {
        int items = reviews.waiting().size();
        int keys = reviews.unreleased().size();
        UnorderedList list = new UnorderedList();
        if (items > 0) {
            list.add(item("home.items-waiting", items));
        }
        if (keys > 0) {
            list.add(item("home.keys-waiting", keys));
        }
        Section section = new Section(new H2(getTranslation("home.waiting")), list);
        section.setVisible(items + keys > 0);
        return section;
    }

    private ListItem item(String key, int count) {
        return new ListItem(new Anchor(QuestionRoutes.REVIEW, getTranslation(key, count)));
    }

    private Section sessions() {
        List<SessionListItem> next = sessions.unsettled(SHOWN);
        Anchor all = new Anchor(ExamRoutes.SESSIONS, getTranslation("home.all-sessions"));
        Div head = new Div(new H2(getTranslation("home.next-sessions")), all);
        head.addClassName("spread");
        Section section = new Section(head);
        section.addClassName("stack");
        if (next.isEmpty()) {
            Anchor plan = new Anchor(ExamRoutes.SESSIONS, getTranslation("home.to-sessions"));
            plan.addClassNames("button", "primary");
            section.add(new EmptyState(
                    getTranslation("home.no-next-sessions"), getTranslation("home.no-next-sessions-hint"), plan));
            return section;
        }
        Map<String, String> courses = sessions.courses();
        next.forEach(session -> section.add(new SessionSummary(
                session, courses.getOrDefault(session.courseKey(), session.courseKey()), slots.orderedStream())));
        return section;
    }
}
