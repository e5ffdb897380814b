package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.exam.SessionPlanning;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Changes the plan of a session that is not frozen; course and blueprint stay. */
class EditSessionDialog extends Dialog {
    private final transient SessionPlanning planning;
    private final transient SessionDetails session;
    private final transient Runnable afterwards;
    private final PlanForm form = new PlanForm();
    private final FormErrors errors = new FormErrors();

    EditSessionDialog(SessionPlanning planning, SessionDetails session, Runnable afterwards) {
        this.planning = planning;
        this.session = session;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("exam.edit-session"));
        setWidth("46rem");
        setCloseOnOutsideClick(false);
        form.show(session.session().plan());
        Paragraph hint = new Paragraph(getTranslation("exam.edit-hint"));
        hint.addClassName("muted");
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button save = new Button(getTranslation("exam.save"), e -> form.plan().ifPresent(this::save));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(hint, form, errors);
        getFooter().add(cancel, save);
    }

    private void save(SessionPlan plan) {
        errors.attempt(() -> {
            try {
                planning.change(session.session().id(), session.session().version(), plan);
                close();
                afterwards.run();
            } catch (DomainException e) {
                if (!form.reject(e)) {
                    throw e;
                }
            }
        });
    }
}
