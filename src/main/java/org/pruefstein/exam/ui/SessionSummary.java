package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionListItem;

/** One session in a few lines for its examiner: what, when, how many, what comes next, and what other features add. */
public class SessionSummary extends Composite<Article> {
    /**
     * @param course title of the course
     * @param slots the parts that other features contribute
     */
    public SessionSummary(SessionListItem session, String course, Stream<SessionSlot> slots) {
        getContent().addClassNames("card", "session-summary");
        Div head = new Div(
                new H3(new Anchor(ExamRoutes.session(session.id()), session.title())),
                SessionWords.badge(session.state(), session.begun(), session.over(), getLocale()));
        head.addClassName("spread");
        Paragraph when = new Paragraph(
                SessionWords.shortWindow(session.opensAt(), session.closesAt(), session.zone(), getLocale()) + " · "
                        + course + " · "
                        + getTranslation("exam.candidates-short", session.admitted(), session.waiting()));
        when.addClassName("muted");
        getContent().add(head, when, new Paragraph(getTranslation(step(session))));
        Div parts = new Div();
        parts.addClassName("stack");
        slots.forEach(slot -> slot.part(session.id()).ifPresent(parts::add));
        parts.setVisible(parts.getComponentCount() > 0);
        getContent().add(parts);
    }

    private static String step(SessionListItem session) {
        return switch (session.state()) {
            case PLANNED -> session.admitted() == 0 ? "exam.next-admit" : "exam.next-freeze";
            case FROZEN ->
                session.over() ? "exam.next-release" : session.begun() ? "exam.next-watch" : "exam.next-start";
            case RELEASED -> "exam.is-released";
            case CANCELLED -> "exam.is-cancelled";
        };
    }
}
