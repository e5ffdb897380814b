package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Where the editor says why something was rejected, and what to do when somebody else saved first. */
class EditorErrors extends Composite<Div> {
    private final FormErrors errors = new FormErrors();
    private final ConflictHelp conflict;

    /** @param keepMine goes on with the person's own text from the newest revision */
    EditorErrors(Runnable keepMine) {
        conflict = new ConflictHelp(keepMine);
        getContent().add(errors, conflict);
    }

    /** Runs what may be rejected; whether it succeeded. */
    boolean attempt(QuestionId id, Runnable action) {
        clear();
        return attempt(() -> {
            try {
                action.run();
            } catch (DomainException e) {
                if (e.messageKey().equals("question.changed-meanwhile")) {
                    conflict.show(id);
                }
                throw e;
            }
        });
    }

    /** The same for a question that nobody else can know yet. */
    boolean attempt(Runnable action) {
        return errors.attempt(action);
    }

    void show(String text) {
        errors.show(text);
    }

    void clear() {
        errors.clear();
        conflict.hide();
    }
}
