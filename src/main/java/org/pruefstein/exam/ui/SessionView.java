package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionCandidates;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionFreezing;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionPlanning;
import org.pruefstein.exam.SessionState;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One session for its examiner: state and next step, what other features know of it, start code, plan, candidates. */
@Route(ExamRoutes.SESSIONS + "/:session")
@RolesAllowed("EXAMINER")
class SessionView extends Div implements BeforeEnterObserver {
    private final transient ExaminerSessions sessions;
    private final transient SessionPlanning planning;
    private final transient SessionFreezing freezing;
    private final transient SessionCandidates candidates;
    private final transient CourseCatalog catalog;
    private final transient ObjectProvider<SessionSlot> slots;

    SessionView(
            ExaminerSessions sessions,
            SessionPlanning planning,
            SessionFreezing freezing,
            SessionCandidates candidates,
            CourseCatalog catalog,
            ObjectProvider<SessionSlot> slots) {
        this.sessions = sessions;
        this.planning = planning;
        this.freezing = freezing;
        this.candidates = candidates;
        this.catalog = catalog;
        this.slots = slots;
        addClassName("session-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(SessionIds.of(event.getRouteParameters()));
    }

    private void show(SessionId id) {
        SessionDetails details = sessions.find(id);
        Div parts = new Div();
        parts.addClassName("session-parts");
        slots.orderedStream().forEach(slot -> slot.part(id).ifPresent(parts::add));
        parts.setVisible(parts.getComponentCount() > 0);
        Div cards = new Div(new StartCodeCard(details), new PlanCard(details));
        cards.addClassName("cards");
        CandidatesPanel people = new CandidatesPanel(candidates, details, () -> show(id));
        boolean frozen = details.session().state() == SessionState.FROZEN;
        removeAll();
        add(
                header(details),
                new FreezePanel(freezing, details, people.admitted(), people.waiting(), () -> show(id)),
                parts,
                frozen ? cards : people,
                frozen ? people : cards,
                new BlueprintCard(details, catalog.newest(details.session().courseKey())));
    }

    private PageHeader header(SessionDetails details) {
        PageHeader header = new PageHeader(details.session().plan().title());
        header.setSubtitle(SessionWords.window(details.session().plan(), getLocale()));
        header.addActions(SessionWords.badge(details.session().state(), details.begun(), details.over(), getLocale()));
        SessionId id = details.session().id();
        if (details.session().state() == SessionState.PLANNED) {
            header.addActions(new Button(
                    getTranslation("exam.edit"), e -> new EditSessionDialog(planning, details, () -> show(id)).open()));
        }
        if (details.cancellable()) {
            Button cancel = new Button(getTranslation("exam.cancel-session"), e -> cancel(id));
            cancel.addThemeVariants(ButtonVariant.ERROR, ButtonVariant.TERTIARY);
            header.addActions(cancel);
        }
        return header;
    }

    private void cancel(SessionId id) {
        ConfirmAction.askDangerous(
                getTranslation("exam.cancel-question"),
                getTranslation("exam.cancel-effect"),
                getTranslation("exam.cancel-session"),
                () -> {
                    try {
                        planning.cancel(id);
                        show(id);
                    } catch (DomainException e) {
                        show(id);
                        addComponentAtIndex(1, Notice.error(getTranslation(e.messageKey())));
                    }
                });
    }
}
