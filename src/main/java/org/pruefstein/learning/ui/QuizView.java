package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.learning.HandIns;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.QuizRoom;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.learning.Quizzes;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.PageHeader;

/**
 * The practice quiz of a module: what awaits one, then question by question with feedback, then the summary (UC-002). A
 * quiz that was interrupted goes on at its first open question.
 */
@Route(LearningRoutes.QUIZ)
@RolesAllowed("LEARNER")
class QuizView extends Div implements BeforeEnterObserver {
    private final transient Quizzes quizzes;
    private final transient HandIns handIns;
    private final transient QuestionRenderer renderer;
    private final PageHeader header = new PageHeader();
    private final Div trail = new Div();
    private final Div stage = new Div();
    private String course = "";
    private String module = "";

    QuizView(Quizzes quizzes, HandIns handIns, QuestionRenderer renderer) {
        this.quizzes = quizzes;
        this.handIns = handIns;
        this.renderer = renderer;
        addClassName("quiz");
        stage.addClassName("quiz-stage");
        stage.getElement().setAttribute("tabindex", "-1");
        add(trail, header, stage);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        course = event.getRouteParameters().get("course").orElseThrow(() -> new NotFoundException("course"));
        module = event.getRouteParameters().get("module").orElseThrow(() -> new NotFoundException("module"));
        QuizRoom room = quizzes.enter(course, module);
        header.setTitle(getTranslation("learning.quiz"));
        header.setSubtitle(room.module().title());
        trail.removeAll();
        trail.add(new Trail()
                .to(LearningRoutes.HOME, getTranslation("learning.home"))
                .to(LearningRoutes.course(course), room.outline().title()));
        if (room.open().isPresent()) {
            ask(room.open().get());
        } else if (room.last().isPresent()) {
            stage(new QuizResult(course, room.last().get(), this::start));
        } else if (room.questions() == 0) {
            stage(new EmptyState(
                    getTranslation("learning.no-quiz"),
                    getTranslation("learning.no-quiz-hint"),
                    LessonLinks.button(LearningRoutes.course(course), getTranslation("learning.to-course"))));
        } else {
            stage(new QuizIntro(room, this::start));
        }
    }

    private void start() {
        ask(quizzes.start(course, module));
        focusStage();
    }

    private void ask(QuizStep step) {
        stage(new QuizQuestion(
                renderer,
                LearningRoutes.pictures(course),
                new LearnerStep(quizzes, handIns, step, false),
                () -> goOn(step)));
    }

    private void goOn(QuizStep step) {
        quizzes.next(step.attempt()).ifPresentOrElse(this::ask, this::summary);
        focusStage();
    }

    private void summary() {
        QuizRoom room = quizzes.enter(course, module);
        room.last().ifPresent(last -> stage(new QuizResult(course, last, this::start)));
    }

    private void stage(Component content) {
        stage.removeAll();
        stage.add(content);
    }

    /** The button that had the focus is gone; reading goes on at the top of what is new. */
    private void focusStage() {
        stage.getElement().executeJs("this.focus({preventScroll: true}); this.scrollIntoView({block: 'start'})");
    }
}
