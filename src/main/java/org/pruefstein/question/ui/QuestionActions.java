package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.ui.ConfirmAction;

/** What can be done with a question in its state, and whether everything is saved. Asks before what destroys. */
class QuestionActions extends Composite<Div> {
    /** What a person can choose. */
    enum Action {
        SAVE,
        PUBLISH,
        SUBMIT,
        TAKE_BACK,
        DISCARD,
        RETIRE,
        UNDO
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

    /**
     * All actions; which of them can be chosen, {@link #show} tells.
     *
     * @param page does what was chosen
     */
    QuestionActions(SerializableConsumer<Action> page) {
        save = button("question.save-draft", () -> page.accept(Action.SAVE));
        publish = button("question.publish", () -> page.accept(Action.PUBLISH));
        submit = button("question.submit", () -> page.accept(Action.SUBMIT));
        takeBack = button("question.take-back", () -> page.accept(Action.TAKE_BACK));
        discard = button(
                "question.discard", () -> ask("question.discard", discardEffect, () -> page.accept(Action.DISCARD)));
        retire = button(
                "question.retire",
                () -> ask("question.retire", "question.retire-effect", () -> page.accept(Action.RETIRE)));
        undo = button("question.undo-save", () -> page.accept(Action.UNDO));
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
