package org.pruefstein.exam.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.PageHeader;

/** The start code as large as it goes, for a projector or a sheet on the wall. */
@Route(ExamRoutes.SESSIONS + "/:session/start-code")
@RolesAllowed("EXAMINER")
class StartCodeView extends Div implements BeforeEnterObserver {
    private final transient ExaminerSessions sessions;

    StartCodeView(ExaminerSessions sessions) {
        this.sessions = sessions;
        addClassName("start-code-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionId id = SessionIds.of(event.getRouteParameters());
        SessionDetails details = sessions.find(id);
        Button print = new Button(
                getTranslation("exam.print"), e -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Anchor back = new Anchor(ExamRoutes.session(id), getTranslation("exam.to-session"));
        back.addClassName("button");
        Div actions = new Div(print, back);
        actions.addClassNames("row", "no-print");
        Paragraph code = new Paragraph(details.startCode());
        code.addClassNames("start-code-large", "mono");
        Paragraph hint = new Paragraph(getTranslation("exam.start-code-room"));
        hint.addClassName("start-code-room");
        removeAll();
        add(
                new PageHeader(getTranslation("exam.start-code"))
                        .setSubtitle(details.session().plan().title() + " · "
                                + SessionWords.window(details.session().plan(), getLocale()))
                        .addActions(actions),
                code,
                hint);
    }
}
