package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.shared.DomainException;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * The place of a form where a rejection is shown. Put it above the buttons and run what may be rejected through
 * {@link #attempt}; everything else than a rejection goes on to the error page with its reference number.
 */
public class FormErrors extends Composite<Div> {
    public FormErrors() {
        getContent().addClassName("form-errors");
    }

    /** Runs the action; whether it succeeded. A rejection is shown here, in the language of the page. */
    public boolean attempt(Runnable action) {
        clear();
        try {
            action.run();
            return true;
        } catch (DomainException e) {
            show(getTranslation(e.messageKey(), e.arguments().toArray()));
        } catch (OptimisticLockingFailureException e) {
            show(getTranslation("app.changed-meanwhile"));
        }
        return false;
    }

    /** @param text the translated rejection */
    public void show(String text) {
        getContent().removeAll();
        getContent().add(Notice.error(text));
    }

    public void clear() {
        getContent().removeAll();
    }
}
