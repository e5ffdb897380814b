package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.learning.AuthoredQuizId;
import org.pruefstein.learning.CourseQuizRoom;
import org.pruefstein.learning.CourseQuizzes;
import org.pruefstein.learning.HandIns;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.learning.Quizzes;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** A quiz of an instructor: what awaits one, question by question, then the summary (UC-008). */
@Route(LearningRoutes.QUIZ_OF_COURSE)
@RolesAllowed("LEARNER")
class CourseQuizView extends Div implements BeforeEnterObserver {
    private final transient CourseQuizzes quizzes;
    private final transient Quizzes answers;
    private final transient HandIns handIns;
    private final transient QuestionRenderer renderer;
    private final PageHeader header = new PageHeader();
    private final Div trail = new Div();
    private final Div stage = new Div();
    private String course = "";
    private transient AuthoredQuizId quiz = new AuthoredQuizId(0L);

    CourseQuizView(CourseQuizzes quizzes, Quizzes answers, HandIns handIns, QuestionRenderer renderer) {
        this.quizzes = quizzes;
        this.answers = answers;
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
        quiz = RouteQuiz.of(event);
        CourseQuizRoom room = quizzes.enter(course, quiz);
        header.setTitle(room.quiz().plan().title());
        header.setSubtitle(getTranslation("learning.course-quiz"));
        trail.removeAll();
        trail.add(new Trail()
                .to(LearningRoutes.HOME, getTranslation("learning.home"))
                .to(LearningRoutes.course(course), room.outline().title()));
        room.open().ifPresentOrElse(step -> ask(step), () -> rest(room));
    }

    /** What stands here while no attempt is under way. */
    private void rest(CourseQuizRoom room) {
        stage(
                room.last().isPresent()
                        ? new CourseQuizResult(course, room, room.last().get(), renderer, this::start)
                        : new CourseQuizIntro(room, this::start));
    }

    private void start() {
        try {
            ask(quizzes.start(course, quiz));
        } catch (DomainException e) {
            rest(quizzes.enter(course, quiz));
            stage.addComponentAsFirst(
                    Notice.error(getTranslation(e.messageKey(), e.arguments().toArray())));
        }
        focusStage();
    }

    private void ask(QuizStep step) {
        stage(new QuizQuestion(
                renderer,
                LearningRoutes.pictures(course),
                new LearnerStep(answers, handIns, step, quizzes.feedback(step.attempt()) == QuizPlan.Feedback.END),
                () -> goOn(step)));
    }

    private void goOn(QuizStep step) {
        answers.next(step.attempt()).ifPresentOrElse(this::ask, () -> rest(quizzes.enter(course, quiz)));
        focusStage();
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
