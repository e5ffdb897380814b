package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.Answer;
import org.pruefstein.question.Essay;
import org.pruefstein.question.FileHandIn;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.ProgressLine;

/** One question of a quiz: answer it, check it, see why, go on; where right and wrong are shown at the end, answer it and go on. */
class QuizQuestion extends Composite<Div> {
    private final QuestionField field;
    private final FormErrors errors = new FormErrors();
    private final ProgressLine progress = new ProgressLine(getTranslation("learning.quiz-progress"));
    private final Div verdict = new Div();
    private final Div actions = new Div();
    private final transient QuizStep step;
    private final transient StepDesk desk;
    private final transient Runnable goOn;
    private final Div own = new Div();
    private final SolutionSources sources = new SolutionSources();
    private final Paragraph kept = new Paragraph();

    QuizQuestion(QuestionRenderer renderer, String mediaBase, StepDesk desk, Runnable goOn) {
        this.desk = desk;
        this.goOn = goOn;
        step = desk.step();
        field = new QuestionField(renderer, mediaBase);
        field.show(
                step.version().body(),
                step.tokens(),
                getTranslation("learning.question-of", step.position(), step.total()));
        field.addValueChangeListener(e -> {
            errors.clear();
            if (e.isFromClient() && byHand()) {
                kept.setText("");
                errors.attempt(() -> kept.setText(
                        getTranslation(desk.keep(e.getValue()) ? "learning.draft-kept" : "learning.draft-not-kept")));
            }
        });
        showProgress(step.position() - 1);
        verdict.addClassName("quiz-verdict");
        verdict.getElement().setAttribute("tabindex", "-1");
        actions.addClassName("row");
        getContent().addClassName("quiz-question");
        kept.addClassNames("muted", "small", "draft-kept");
        own.addClassName("hand-in-place");
        getContent().add(progress, verdict, field, sources, kept, own, errors, actions);
        if (step.given() != null) {
            field.setValue(step.given().answer());
            solve(step);
        } else {
            offerCheck();
        }
    }

    private boolean byHand() {
        return step.version().body() instanceof HandMarked;
    }

    /** What was written or handed in before, and a way to hand in a file. */
    private void offerDraft() {
        if (byHand()) {
            Paragraph later = new Paragraph(getTranslation("learning.self-rating-later"));
            later.addClassName("muted");
            own.add(later);
        }
        if (step.draft() != null) {
            field.setValue(step.draft());
            kept.setText(getTranslation("learning.draft-found"));
        }
        if (step.version().body() instanceof FileHandIn file) {
            showFile();
            own.add(new HandInUpload(file, desk::take, errors, taken -> {
                field.setValue(taken);
                kept.setText(getTranslation("learning.file-kept"));
                showFile();
            }));
        }
    }

    /** The own file, to be looked at again. */
    private void showFile() {
        own.getChildren().filter(Anchor.class::isInstance).toList().forEach(own::remove);
        if (field.getValue() instanceof Answer.File file && !file.blank()) {
            Anchor link = new Anchor(
                    LearningRoutes.handIn(step.attempt(), step.position()), getTranslation("learning.file-own"));
            link.setRouterIgnore(true);
            link.getElement().setAttribute("download", true);
            own.addComponentAsFirst(link);
        }
    }

    private void showProgress(int answered) {
        progress.set(answered, step.total(), getTranslation("learning.questions-done", answered, step.total()));
    }

    private void offerCheck() {
        offerDraft();
        Button button = new Button(getTranslation(atEnd() ? "learning.hand-in-answer" : "learning.check"), e -> {
            if (field.isEmpty()) {
                errors.show(getTranslation("learning.answer-missing"));
            } else {
                errors.attempt(() -> done(desk.check(field.getValue())));
            }
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        if (!(step.version().body() instanceof Essay)) {
            button.addClickShortcut(Key.ENTER).listenOn(field);
        }
        Button unknown = new Button(
                getTranslation(atEnd() ? "learning.skip-question" : "learning.show-solution"),
                e -> errors.attempt(() -> {
                    field.clear();
                    done(desk.check(new Answer.Choice(List.of())));
                }));
        unknown.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(button, unknown);
    }

    private boolean atEnd() {
        return desk.feedbackAtEnd();
    }

    private void done(QuizStep answered) {
        if (atEnd()) {
            goOn.run();
        } else {
            solve(answered);
        }
    }

    private void solve(QuizStep answered) {
        QuizStep.Given given = answered.given();
        if (given == null) {
            throw new IllegalStateException("not answered");
        }
        Answer shown = field.getValue();
        if (!given.answer().blank()) {
            field.setValue(given.answer());
        }
        field.setMode(RenderMode.SOLUTION);
        sources.show(given.sources());
        kept.setText("");
        own.removeAll();
        showFile();
        actions.removeAll();
        if (answered.toRate() && step.version().body() instanceof HandMarked body) {
            verdict.add(Notice.info(getTranslation("learning.compare")));
            SelfRating rating = new SelfRating(body, points -> errors.attempt(() -> rated(points)));
            actions.add(rating);
            focusVerdict();
            return;
        }
        showProgress(step.position());
        boolean earlier = !given.answer().equals(shown) && !(given.answer().blank() && shown.blank());
        verdict.removeAll();
        verdict.add(StepVerdict.of(answered, given, getLocale()));
        if (!given.rating().isEmpty() && step.version().body() instanceof HandMarked body) {
            verdict.add(new RatedCriteria(body, given.rating()));
        }
        if (earlier) {
            verdict.add(Notice.info(getTranslation("learning.answered-before")));
        }
        Button next = new Button(
                getTranslation(step.last() ? "learning.to-summary" : "learning.next-question"), e -> goOn.run());
        next.addThemeVariants(ButtonVariant.PRIMARY);
        next.setDisableOnClick(true);
        actions.add(next);
        focusVerdict();
    }

    private void rated(Map<String, Integer> points) {
        solve(desk.rate(points));
    }

    private void focusVerdict() {
        verdict.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'nearest'})");
    }
}
