package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.CourseQuizRoom;
import org.pruefstein.learning.CourseQuizSummary;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.Stat;

/** What an attempt at an instructor's quiz came to: points, verdict, objectives, and each question with its solution. */
class CourseQuizResult extends Composite<Div> {
    private final String course;
    private final transient CourseQuizSummary summary;

    CourseQuizResult(
            String course, CourseQuizRoom room, CourseQuizSummary summary, QuestionRenderer renderer, Runnable again) {
        this.course = course;
        this.summary = summary;
        String pictures = LearningRoutes.pictures(course);
        NativeDetails questions = new NativeDetails(
                getTranslation("learning.answered-show"),
                new AnsweredQuestions(renderer, step -> pictures, summary.steps()));
        getContent().addClassName("quiz-result");
        getContent()
                .add(
                        figures(),
                        verdict(),
                        actions(room, again),
                        new H2(getTranslation("learning.by-objective")),
                        new ObjectiveList(summary.objectives(), this::address),
                        questions);
    }

    private Div figures() {
        Stat points = new Stat(
                getTranslation("learning.points"),
                getTranslation("learning.points-figure", summary.points().format(getLocale()), summary.questions()));
        Stat percent = new Stat(
                        getTranslation("learning.share"),
                        getTranslation("learning.percent", summary.percent().format(getLocale())))
                .setHint(getTranslation("learning.needed", summary.plan().passPercent()));
        Div figures = new Div(points, percent);
        figures.addClassNames("card", "row", "quiz-figures");
        return figures;
    }

    private Notice verdict() {
        return summary.passed()
                ? Notice.success(getTranslation("learning.course-quiz-passed"))
                : Notice.warning(getTranslation(
                        "learning.course-quiz-not-passed", summary.plan().passPercent()));
    }

    private Div actions(CourseQuizRoom room, Runnable again) {
        Div row = new Div();
        row.addClassName("row");
        Integer left = room.quiz().left();
        if (room.again()) {
            Button repeat = new Button(getTranslation("learning.quiz-again"), e -> again.run());
            repeat.setDisableOnClick(true);
            row.add(repeat);
        }
        if (!room.offered()) {
            row.add(new Span(getTranslation("learning.course-quiz-retired")));
        } else if (left != null) {
            row.add(new Span(getTranslation("learning.attempts-left", left)));
        }
        row.add(new Anchor(LearningRoutes.course(course), getTranslation("learning.to-course")));
        return row;
    }

    private String address(CourseOutline.Lesson lesson) {
        return summary.outline().modules().stream()
                .filter(module -> module.lessons().contains(lesson))
                .findFirst()
                .map(module -> LearningRoutes.lesson(course, module.key(), lesson.slug()))
                .orElse(LearningRoutes.course(course));
    }
}
