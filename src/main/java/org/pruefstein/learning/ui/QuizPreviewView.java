package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.learning.AuthoredQuiz;
import org.pruefstein.learning.QuizDesk;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizRoutes;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** An instructor's quiz as a learner takes it; nothing is counted or kept (UC-008). */
@Route(QuizRoutes.PREVIEW)
@RolesAllowed("INSTRUCTOR")
class QuizPreviewView extends Div implements BeforeEnterObserver {
    private final transient QuizDesk desk;
    private final transient QuizShelf shelf;
    private final transient QuestionRenderer renderer;
    private final PageHeader header = new PageHeader();
    private final Div trail = new Div();
    private final Div stage = new Div();
    private transient List<QuizStep> steps = List.of();
    private transient List<QuizStep> answered = new ArrayList<>();
    private boolean atEnd;

    QuizPreviewView(QuizDesk desk, QuizShelf shelf, QuestionRenderer renderer) {
        this.desk = desk;
        this.shelf = shelf;
        this.renderer = renderer;
        addClassName("quiz");
        stage.addClassName("quiz-stage");
        stage.getElement().setAttribute("tabindex", "-1");
        add(trail, header, Notice.info(getTranslation("learning.preview-hint")), stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuthoredQuiz quiz = desk.open(RouteQuiz.of(event));
        header.setTitle(quiz.plan().title());
        header.setSubtitle(getTranslation("learning.preview"));
        trail.removeAll();
        trail.add(new Anchor(QuizRoutes.quiz(quiz.id()), "← " + getTranslation("learning.preview-back")));
        atEnd = quiz.plan().feedback() == QuizPlan.Feedback.END;
        steps = shelf.preview(quiz.courseKey(), quiz.plan());
        answered = new ArrayList<>();
        if (steps.isEmpty()) {
            show(new EmptyState(
                    getTranslation("learning.preview-empty"), getTranslation("learning.preview-empty-hint")));
        } else {
            ask(0);
        }
    }

    private void ask(int index) {
        QuizStep step = steps.get(index);
        show(new QuizQuestion(
                renderer,
                QuestionRoutes.pictures(step.version().questionId()),
                new PreviewStep(shelf, answered, step, atEnd),
                () -> goOn(index + 1)));
    }

    private void goOn(int next) {
        if (next < steps.size()) {
            ask(next);
        } else {
            show(new AnsweredQuestions(
                    renderer, s -> QuestionRoutes.pictures(s.version().questionId()), answered));
        }
        stage.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }

    private void show(Component content) {
        stage.removeAll();
        stage.add(content);
    }
}
