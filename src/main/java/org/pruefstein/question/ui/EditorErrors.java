package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.pruefstein.question.IncompleteQuestionException;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Where the editor says why something was rejected. */
class EditorErrors extends Composite<Div> {
    private static final List<String> OVERTAKEN = List.of("question.changed-meanwhile", "question.undo-overtaken");
    private final FormErrors errors = new FormErrors();
    private final Runnable overtaken;
    private final Runnable incomplete;

    /**
     * An empty place.
     *
     * @param overtaken shows what somebody else saved first
     * @param incomplete marks what hinders publishing
     */
    EditorErrors(Runnable overtaken, Runnable incomplete) {
        this.overtaken = overtaken;
        this.incomplete = incomplete;
        getContent().add(errors);
    }

    /** Runs what may be rejected; whether it succeeded. */
    boolean attempt(Runnable action) {
        return errors.attempt(() -> {
            try {
                action.run();
            } catch (IncompleteQuestionException e) {
                incomplete.run();
                throw e;
            } catch (DomainException e) {
                if (OVERTAKEN.contains(e.messageKey())) {
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
