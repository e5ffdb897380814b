package org.pruefstein.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.ProgressLine;

/** A course one is enrolled in, with its run and what is done. */
class CourseCard extends Composite<Div> {
    CourseCard(CourseProgress course) {
        Enrolment place = course.enrolment();
        Paragraph run = new Paragraph(place.runTitle() + " · " + Formats.shortDate(place.startsOn(), getLocale())
                + " – " + Formats.shortDate(place.endsOn(), getLocale()));
        run.addClassNames("muted", "small");
        Paragraph facts = new Paragraph(getTranslation(
                        "learning.modules-done",
                        course.modulesCompleted(),
                        course.modules().size())
                + " · "
                + getTranslation(
                        "learning.minutes-done",
                        Formats.minutes(course.minutesDone(), getLocale()),
                        Formats.minutes(course.minutes(), getLocale())));
        facts.addClassNames("muted", "small");
        getContent().addClassNames("card", "course-card");
        getContent()
                .add(
                        new H3(new Anchor(
                                LearningRoutes.course(course.outline().key()),
                                course.outline().title())),
                        run,
                        new ProgressLine(getTranslation("learning.progress"))
                                .set(course.percent(), 100, getTranslation("learning.percent-done", course.percent())),
                        facts);
    }
}
