package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.pruefstein.exam.DrawObstacle;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionFreezing;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;

/** The step from plan to exam: what stands against drawing the papers, the drawing itself, and what came of it. */
class FreezePanel extends Composite<Div> {
    private final transient SessionFreezing freezing;
    private final transient SessionDetails details;
    private final transient Runnable afterwards;
    private final FormErrors errors = new FormErrors();

    FreezePanel(SessionFreezing freezing, SessionDetails details, int admitted, int waiting, Runnable afterwards) {
        this.freezing = freezing;
        this.details = details;
        this.afterwards = afterwards;
        switch (details.session().state()) {
            case PLANNED -> planned(admitted, waiting);
            case FROZEN -> frozen(admitted);
            case RELEASED -> getContent().add(Notice.success(getTranslation("exam.is-released")));
            case CANCELLED -> getContent().add(Notice.warning(getTranslation("exam.is-cancelled")));
        }
        getContent().add(errors);
    }

    private void planned(int admitted, int waiting) {
        List<DrawObstacle> obstacles = freezing.obstacles(details.session().id());
        Button freeze = new Button(getTranslation("exam.freeze"), e -> ask(admitted, waiting));
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        if (obstacles.isEmpty()) {
            getContent()
                    .add(Notice.info(getTranslation("exam.can-freeze", admitted, waiting))
                            .with(freeze));
            return;
        }
        UnorderedList list = new UnorderedList();
        obstacles.forEach(o -> list.add(new ListItem(o.text(getLocale()))));
        getContent().add(Notice.warning(getTranslation("exam.cannot-freeze")).with(list));
    }

    private void frozen(int admitted) {
        Instant at = details.session().frozenAt();
        String when =
                at == null ? "" : Formats.dateTime(at, details.session().plan().zone(), getLocale());
        getContent().add(Notice.success(getTranslation("exam.is-frozen", when, admitted)));
        if (details.session().specimen()) {
            getContent().add(Notice.warning(getTranslation("exam.is-specimen")));
        }
    }

    private void ask(int admitted, int waiting) {
        String effect = getTranslation("exam.freeze-effect", admitted);
        ConfirmAction.ask(
                getTranslation("exam.freeze-question"),
                waiting == 0 ? effect : effect + " " + getTranslation("exam.freeze-waiting", waiting),
                getTranslation("exam.freeze"),
                this::freeze);
    }

    private void freeze() {
        boolean done = errors.attempt(() -> {
            int papers = freezing.freeze(details.session().id());
            Notice.toast(getTranslation("exam.papers-drawn", papers));
        });
        if (done) {
            afterwards.run();
        }
    }
}
