package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.LessonPage;
import org.pruefstein.learning.LessonReader;
import org.pruefstein.learning.NextStep;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** The reader: a lesson with its contents list, sources, terms and tasks; one goes on where one left (UC-002). */
@Route(LearningRoutes.LESSON)
@RolesAllowed("LEARNER")
class LessonView extends Div implements BeforeEnterObserver {
    private final transient LessonReader reader;
    private final PageHeader header = new PageHeader();
    private final Div trail = new Div();
    private final Div body = new Div();
    private final LessonEnd end = new LessonEnd(() -> change(LessonReader::tick), () -> change(LessonReader::untick));
    private transient @Nullable LessonPage page;

    LessonView(LessonReader reader) {
        this.reader = reader;
        addClassName("reader");
        body.addClassName("reader-body");
        add(trail, header, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        LessonPage opened =
                reader.open(part(parameters, "course"), part(parameters, "module"), part(parameters, "lesson"));
        page = opened;
        CourseOutline.Module module = opened.progress().module();
        header.setTitle(opened.lesson().title(), opened.course().outline().lang());
        header.setSubtitle(facts(opened));
        trail.removeAll();
        trail.add(new Trail()
                .to(LearningRoutes.HOME, getTranslation("learning.home"))
                .to(
                        LearningRoutes.course(opened.course().outline().key()),
                        opened.course().outline().title()));
        end.show(opened);
        Div text = new Div(progressBar());
        if (opened.outdated()) {
            text.add(Notice.warning(getTranslation("learning.outdated")));
        }
        text.add(lesson(opened));
        if (!opened.text().sources().isEmpty()) {
            text.add(new LessonSources(
                    opened.text().sources(), opened.course().outline().lang()));
        }
        text.add(end, neighbours(opened));
        text.addClassName("reader-text");
        body.removeAll();
        body.add(new LessonContents(opened), text);
        body.getElement().setAttribute("aria-label", module.title());
    }

    private static String part(RouteParameters parameters, String name) {
        return parameters.get(name).orElseThrow(() -> new NotFoundException(name));
    }

    private String facts(LessonPage opened) {
        CourseOutline.Module module = opened.progress().module();
        String place = getTranslation(
                "learning.lesson-facts",
                module.title(),
                module.lessons().indexOf(opened.lesson()) + 1,
                module.lessons().size(),
                Formats.minutes(opened.lesson().minutes(), getLocale()));
        return opened.text().checked() == null
                ? place
                : place + " · "
                        + getTranslation(
                                "learning.checked", Formats.date(opened.text().checked(), getLocale()));
    }

    private Div progressBar() {
        Element bar = new Element("progress");
        bar.setAttribute("max", "100");
        bar.setAttribute("value", "0");
        bar.setAttribute("aria-label", getTranslation("learning.reading-progress"));
        Div place = new Div();
        place.addClassName("reading-progress");
        place.getElement().appendChild(bar);
        return place;
    }

    private LessonElement lesson(LessonPage opened) {
        String course = opened.course().outline().key();
        return new LessonElement(
                opened.html(),
                opened.course().outline().lang(),
                opened.ticked() ? null : opened.place(),
                anchor -> reader.remember(course, opened.lesson().key(), anchor.isEmpty() ? null : anchor));
    }

    private Nav neighbours(LessonPage opened) {
        Nav nav = new Nav();
        nav.addClassName("neighbours");
        nav.setAriaLabel(getTranslation("learning.neighbours"));
        String course = opened.course().outline().key();
        opened.previous()
                .ifPresent(previous -> nav.add(link(
                        LearningRoutes.step(course, previous),
                        "learning.previous",
                        previous.lesson().title(),
                        "previous")));
        String title = opened.next() instanceof NextStep.ReadLesson next
                ? next.lesson().title()
                : getTranslation("learning.quiz");
        nav.add(link(LearningRoutes.step(course, opened.next()), "learning.next", title, "next"));
        return nav;
    }

    private Anchor link(String path, String label, String title, String direction) {
        Span small = new Span(getTranslation(label));
        small.addClassNames("muted", "small");
        Anchor link = new Anchor(path, small, new Span(title));
        link.addClassName(direction);
        return link;
    }

    private void change(TickChange change) {
        LessonPage shown = page;
        if (shown == null) {
            throw new NotFoundException("lesson");
        }
        String course = shown.course().outline().key();
        change.apply(reader, course, shown.lesson().key());
        LessonPage now = reader.open(
                course, shown.progress().module().key(), shown.lesson().slug());
        page = now;
        end.show(now);
        end.takeFocus();
    }

    /** Ticking or taking the tick away. */
    private interface TickChange {
        void apply(LessonReader reader, String courseKey, String lessonKey);
    }
}
