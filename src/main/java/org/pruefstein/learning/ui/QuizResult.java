package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.NextStep;
import org.pruefstein.learning.QuizSummary;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.Stat;

/** What a quiz came to: points, verdict, and by learning objective what to repeat. */
class QuizResult extends Composite<Div> {
    private final String course;
    private final transient QuizSummary summary;

    QuizResult(String course, QuizSummary summary, Runnable again) {
        this.course = course;
        this.summary = summary;
        getContent().addClassName("quiz-result");
        getContent()
                .add(
                        figures(),
                        verdict(),
                        actions(again),
                        new H2(getTranslation("learning.by-objective")),
                        new ObjectiveList(summary.objectives(), this::address));
    }

    private Div figures() {
        Stat points = new Stat(
                getTranslation("learning.points"),
                getTranslation("learning.points-figure", summary.points().format(getLocale()), summary.questions()));
        Stat percent = new Stat(
                        getTranslation("learning.share"),
                        getTranslation("learning.percent", summary.percent().format(getLocale())))
                .setHint(getTranslation("learning.needed", summary.passPercent()));
        if (summary.selfRated() > 0) {
            points.setHint(getTranslation("learning.self-rated-of", summary.selfRated()));
        }
        Div figures = new Div(points, percent);
        figures.addClassNames("card", "row", "quiz-figures");
        return figures;
    }

    private Notice verdict() {
        if (!summary.passed()) {
            return Notice.warning(getTranslation("learning.quiz-not-passed", summary.passPercent()));
        }
        return Notice.success(
                summary.moduleCompleted()
                        ? getTranslation(
                                "learning.module-completed", summary.module().title())
                        : getTranslation("learning.quiz-passed-lessons-left"));
    }

    private Div actions(Runnable again) {
        boolean toLesson = summary.passed() && summary.next() instanceof NextStep.ReadLesson;
        boolean done = summary.moduleCompleted();
        Button repeat = new Button(getTranslation("learning.quiz-again"), e -> again.run());
        repeat.setDisableOnClick(true);
        Div row = new Div();
        row.addClassName("row");
        if (done) {
            row.add(new StepLink(course, new NextStep.Finished(), true));
        } else if (toLesson) {
            row.add(new StepLink(course, summary.next(), true));
        } else {
            repeat.addThemeVariants(ButtonVariant.PRIMARY);
        }
        row.add(repeat);
        return row;
    }

    private String address(CourseOutline.Lesson lesson) {
        return LearningRoutes.lesson(course, summary.module().key(), lesson.slug());
    }
}
