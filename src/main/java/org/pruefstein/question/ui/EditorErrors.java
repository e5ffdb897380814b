package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Where the editor says why something was rejected. */
class EditorErrors extends Composite<Div> {
    private final FormErrors errors = new FormErrors();
    private final Runnable overtaken;

    /** @param overtaken shows what somebody else saved first */
    EditorErrors(Runnable overtaken) {
        this.overtaken = overtaken;
        getContent().add(errors);
    }

    /** Runs what may be rejected; whether it succeeded. */
    boolean attempt(Runnable action) {
        return errors.attempt(() -> {
            try {
                action.run();
            } catch (DomainException e) {
                if (e.messageKey().equals("question.changed-meanwhile")) {
                    overtaken.run();
                }
                throw e;
            }
        });
    }

    void show(String text) {
        errors.show(text);
    }

    void clear() {
        errors.clear();
    }
}
