package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.ui.ConfirmAction;

/** What can be done with a question in its state, and whether everything is saved. Asks before what destroys. */
class QuestionActions extends Composite<Div> {
    /** What the page does when a person chooses an action. */
    interface Page {
        void saveDraft();

        void publish();

        void submit();

        void takeBack();

        void discard();

        void retire();

        void undo();
    }

    private final Span saved = new Span();
    private final Button save;
    private final Button publish;
    private final Button submit;
    private final Button takeBack;
    private final Button discard;
    private final Button retire;
    private final Button undo;
    private String discardEffect = "question.discard-effect";

    QuestionActions(Page page) {
        save = button("question.save-draft", page::saveDraft);
        publish = button("question.publish", page::publish);
        submit = button("question.submit", page::submit);
        takeBack = button("question.take-back", page::takeBack);
        discard = button("question.discard", () -> ask("question.discard", discardEffect, page::discard));
        retire = button("question.retire", () -> ask("question.retire", "question.retire-effect", page::retire));
        undo = button("question.undo-save", page::undo);
        undo.addThemeVariants(ButtonVariant.TERTIARY);
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        discard.addThemeVariants(ButtonVariant.TERTIARY);
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        saved.getElement().setAttribute("role", "status");
        saved.addClassNames("muted", "small");
        getContent().addClassName("question-actions");
        getContent().add(publish, submit, takeBack, save, discard, retire, saved, undo);
    }

    /**
     * Shows what can be done.
     *
     * @param question {@code null} for one that was never saved
     * @param justSaved whether the last saving can be undone
     */
    void show(@Nullable QuestionDetails question, Bank bank, boolean dirty, boolean justSaved) {
        VersionState state =
                question == null ? VersionState.DRAFT : question.newest().state();
        boolean editable = state != VersionState.IN_REVIEW;
        boolean something = dirty || state == VersionState.DRAFT;
        save.setVisible(editable);
        publish.setVisible(editable && something && bank == Bank.PRACTICE);
        submit.setVisible(editable && something && bank == Bank.EXAM);
        takeBack.setVisible(!editable);
        discard.setVisible(question != null && state == VersionState.DRAFT);
        retire.setVisible(question != null && question.published().isPresent());
        undo.setVisible(justSaved && !dirty);
        discardEffect = question != null && question.versions().size() == 1
                ? "question.discard-only"
                : "question.discard-effect";
        saved.setText(getTranslation(
                dirty ? "question.unsaved" : question == null ? "question.not-saved-yet" : "question.all-saved"));
    }

    private void ask(String what, String effect, Runnable action) {
        ConfirmAction.askDangerous(
                getTranslation(what + "-question"), getTranslation(effect), getTranslation(what), action);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            try {
                action.run();
            } finally {
                e.getSource().setEnabled(true);
            }
        });
        return button;
    }
}
