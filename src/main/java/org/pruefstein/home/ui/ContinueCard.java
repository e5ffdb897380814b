package org.pruefstein.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.NextStep;
import org.pruefstein.learning.ui.StepLink;
import org.pruefstein.shared.ui.Formats;

/** The one obvious next step. */
class ContinueCard extends Composite<Section> {
    private final boolean primary;

    /** @param primary whether it is what one mostly does on the page */
    ContinueCard(CourseProgress course, boolean primary) {
        this.primary = primary;
        getContent().addClassNames("card", "continue-card");
        Paragraph eyebrow = new Paragraph(course.outline().title());
        eyebrow.addClassName("eyebrow");
        getContent().add(eyebrow);
        switch (course.next()) {
            case NextStep.ReadLesson read -> step(course, read.lesson().title(), facts(read));
            case NextStep.TakeQuiz quiz ->
                step(course, getTranslation("learning.quiz"), quiz.module().title());
            case NextStep.Finished _ -> finished();
        }
    }

    private void step(CourseProgress course, String title, String facts) {
        getContent()
                .add(
                        new H2(title),
                        new Paragraph(facts),
                        new StepLink(course.outline().key(), course.next(), primary));
    }

    private void finished() {
        Anchor exams = new Anchor("/" + ExamRoutes.EXAMS, getTranslation("learning.to-exams"));
        exams.addClassName("button");
        exams.setClassName("primary", primary);
        getContent()
                .add(
                        new H2(getTranslation("learning.all-completed")),
                        new Paragraph(getTranslation("learning.course-finished")),
                        exams);
    }

    private String facts(NextStep.ReadLesson read) {
        CourseOutline.Module module = read.module();
        String place = getTranslation(
                "learning.lesson-facts",
                module.title(),
                module.lessons().indexOf(read.lesson()) + 1,
                module.lessons().size(),
                Formats.minutes(read.lesson().minutes(), getLocale()));
        return read.heading() == null ? place : place + " · " + getTranslation("learning.left-at", read.heading());
    }
}
