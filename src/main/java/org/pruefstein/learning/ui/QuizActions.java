package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.shared.ui.ConfirmAction;

/** What can be done with a quiz; each button is ready again when its action is over. */
class QuizActions extends Composite<Div> {
    private final SerializableConsumer<Action> perform;
    private final Button publish = button(Action.PUBLISH);
    private final Button save = button(Action.SAVE);
    private final Button preview = button(Action.PREVIEW);
    private final Button retire;
    private final Button restore = button(Action.RESTORE);
    private final Span state = new Span();

    /** The actions. */
    enum Action {
        SAVE,
        PUBLISH,
        PREVIEW,
        RETIRE,
        RESTORE
    }

    QuizActions(SerializableConsumer<Action> perform) {
        this.perform = perform;
        publish.addThemeVariants(ButtonVariant.PRIMARY);
        retire = new Button(
                getTranslation("learning.plan-retire"),
                e -> ConfirmAction.ask(
                        getTranslation("learning.plan-retire-question"),
                        getTranslation("learning.plan-retire-effect"),
                        getTranslation("learning.plan-retire"),
                        () -> perform.accept(Action.RETIRE)));
        retire.addThemeVariants(ButtonVariant.TERTIARY);
        state.addClassNames("muted", "small");
        state.getElement().setAttribute("role", "status");
        getContent().addClassNames("row", "quiz-actions");
        getContent().add(publish, save, preview, retire, restore, state);
    }

    void show(@Nullable AuthoredQuiz quiz, boolean dirty) {
        boolean retired = quiz != null && quiz.state() == AuthoredQuizState.RETIRED;
        publish.setVisible(!retired);
        publish.setEnabled(quiz == null || dirty || quiz.changed());
        save.setEnabled(quiz == null || dirty);
        retire.setVisible(quiz != null && !retired);
        restore.setVisible(retired);
        state.setText(dirty ? getTranslation("learning.plan-unsaved") : "");
    }

    private Button button(Action action) {
        Button button =
                new Button(getTranslation("learning.plan-" + action.name().toLowerCase(Locale.ROOT)));
        button.addClickListener(e -> perform.accept(action));
        return button;
    }
}
