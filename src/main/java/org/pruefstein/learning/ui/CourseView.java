package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.CourseQuiz;
import org.pruefstein.learning.CourseQuizzes;
import org.pruefstein.learning.LearningPath;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.NextStep;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;
import org.pruefstein.shared.ui.ProgressLine;

/** The curriculum of a course as a path, with what is done and what comes next (UC-002). */
@Route(LearningRoutes.COURSE)
@RolesAllowed("LEARNER")
class CourseView extends Div implements BeforeEnterObserver {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private final transient LearningPath path;
    private final transient CourseQuizzes quizzes;
    private final transient DatabaseTime time;
    private final PageHeader header = new PageHeader();
    private final Div body = new Div();

    CourseView(LearningPath path, CourseQuizzes quizzes, DatabaseTime time) {
        this.path = path;
        this.quizzes = quizzes;
        this.time = time;
        addClassName("course-path");
        add(new Trail().to(LearningRoutes.HOME, getTranslation("learning.home")), header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CourseProgress course = path.course(
                event.getRouteParameters().get("course").orElseThrow(() -> new NotFoundException("course")));
        header.setTitle(course.outline().title(), course.outline().lang());
        header.setSubtitle(course.outline().subtitle());
        OrderedList modules = new OrderedList();
        modules.addClassName("module-path");
        String key = course.outline().key();
        List<CourseQuiz> others = new ArrayList<>(quizzes.of(key));
        course.modules().forEach(module -> {
            List<CourseQuiz> own = others.stream()
                    .filter(quiz -> quiz.belongsTo(module.module()))
                    .toList();
            others.removeAll(own);
            modules.add(new ModuleItem(course, module, own));
        });
        body.removeAll();
        body.add(overview(course));
        if (!course.outline().weeks().isEmpty()) {
            body.add(new CoursePlan(course, LocalDate.ofInstant(time.instant(), ZONE)));
        }
        body.add(modules);
        if (!others.isEmpty()) {
            body.add(ofWholeCourse(key, others));
        }
    }

    private Section ofWholeCourse(String key, List<CourseQuiz> quizzes) {
        OrderedList list = new OrderedList();
        list.addClassName("lesson-list");
        quizzes.forEach(quiz -> list.add(new CourseQuizItem(key, quiz)));
        Section section = new Section(new H2(getTranslation("learning.course-quizzes")), list);
        section.addClassNames("card", "course-quizzes");
        return section;
    }

    private Div overview(CourseProgress course) {
        ProgressLine progress = new ProgressLine(getTranslation("learning.progress"))
                .set(course.percent(), 100, getTranslation("learning.percent-done", course.percent()));
        Div facts = new Div();
        facts.setText(getTranslation(
                        "learning.modules-done",
                        course.modulesCompleted(),
                        course.modules().size())
                + " · "
                + getTranslation(
                        "learning.minutes-done",
                        Formats.minutes(course.minutesDone(), getLocale()),
                        Formats.minutes(course.minutes(), getLocale())));
        facts.addClassName("muted");
        Div card = new Div(progress, facts);
        card.addClassNames("card", "stack", "overview");
        if (course.next() instanceof NextStep.Finished) {
            card.add(Notice.success(getTranslation("learning.course-finished")));
        } else {
            Div row = new Div(new StepLink(course.outline().key(), course.next(), true), stepTitle(course.next()));
            row.addClassName("row");
            card.add(row);
        }
        return card;
    }

    private Div stepTitle(NextStep step) {
        Div title = new Div();
        if (step instanceof NextStep.ReadLesson read) {
            title.setText(read.lesson().title());
        } else if (step instanceof NextStep.TakeQuiz quiz) {
            title.setText(quiz.module().title());
        }
        return title;
    }
}
