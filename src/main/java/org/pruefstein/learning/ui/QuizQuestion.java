package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Function;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.ProgressLine;

/** One question of a quiz: answer it, check it, see why, go on. */
class QuizQuestion extends Composite<Div> {
    private final QuestionField field;
    private final FormErrors errors = new FormErrors();
    private final ProgressLine progress = new ProgressLine(getTranslation("learning.quiz-progress"));
    private final Div verdict = new Div();
    private final Div actions = new Div();
    private final transient QuizStep step;
    private final transient Function<Answer, QuizStep> check;

    QuizQuestion(
            QuestionRenderer renderer,
            String mediaBase,
            QuizStep step,
            Function<Answer, QuizStep> check,
            Runnable goOn) {
        this.step = step;
        this.check = check;
        field = new QuestionField(renderer, mediaBase);
        field.show(
                step.version().body(),
                step.tokens(),
                getTranslation("learning.question-of", step.position(), step.total()));
        field.addValueChangeListener(e -> errors.clear());
        showProgress(step.position() - 1);
        verdict.addClassName("quiz-verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("row");
        getContent().addClassName("quiz-question");
        getContent().add(progress, verdict, field, errors, actions);
        offerCheck(goOn);
    }

    private void showProgress(int answered) {
        progress.set(answered, step.total(), getTranslation("learning.questions-done", answered, step.total()));
    }

    private void offerCheck(Runnable goOn) {
        Button button = new Button(getTranslation("learning.check"), e -> {
            if (field.isEmpty()) {
                errors.show(getTranslation("learning.answer-missing"));
            } else {
                errors.attempt(() -> solve(check.apply(field.getValue()), goOn));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.addClickShortcut(Key.ENTER).listenOn(field);
        Button unknown = new Button(
                getTranslation("learning.show-solution"),
                e -> errors.attempt(() -> {
                    field.clear();
                    solve(check.apply(new Answer.Choice(List.of())), goOn);
                }));
        unknown.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button, unknown);
    }

    private void solve(QuizStep answered, Runnable goOn) {
        QuizStep.Given given = answered.given();
        if (given == null) {
            throw new IllegalStateException("not answered");
        }
        Answer shown = field.getValue();
        if (!given.answer().blank()) {
            field.setValue(given.answer());
        }
        field.setMode(RenderMode.SOLUTION);
        showProgress(step.position());
        boolean earlier = !given.answer().equals(shown) && !(given.answer().blank() && shown.blank());
        verdict.add(verdict(given));
        if (earlier) {
            verdict.add(Notice.info(getTranslation("learning.answered-before")));
        }
        Button next = new Button(
                getTranslation(step.last() ? "learning.to-summary" : "learning.next-question"), e -> goOn.run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        actions.removeAll();
        actions.add(next);
        verdict.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }

    private Notice verdict(QuizStep.Given given) {
        String points = getTranslation("learning.points-of", given.score().format(getLocale()), 1);
        if (given.answer().blank()) {
            return Notice.info(getTranslation("learning.solution-shown") + " " + points);
        }
        if (given.score().compareTo(Fraction.ONE) >= 0) {
            return Notice.success(getTranslation("learning.right") + " " + points);
        }
        boolean none = given.score().compareTo(Fraction.ZERO) == 0;
        return Notice.warning(getTranslation(none ? "learning.not-right" : "learning.partly-right") + " " + points);
    }
}
