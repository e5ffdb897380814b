package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.CourseProgress;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.ModuleProgress;
import org.pruefstein.learning.ModuleState;
import org.pruefstein.shared.ui.Formats;

/** The weeks of a run with their days, modules and hours, and which of them it is now. */
class CoursePlan extends Section {
    private final transient CourseProgress course;

    /** The week it is, from 0; negative before the run, and from the number of weeks on after the plan. */
    private final long current;

    /** @param today as of the database, at the provider's place */
    CoursePlan(CourseProgress course, LocalDate today) {
        this.course = course;
        LocalDate start = course.enrolment().startsOn();
        this.current = Math.floorDiv(ChronoUnit.DAYS.between(start, today), 7L);
        addClassNames("card", "course-plan");
        OrderedList list = new OrderedList();
        list.addClassName("lesson-list");
        List<CourseOutline.Week> weeks = course.outline().weeks();
        for (int i = 0; i < weeks.size(); i++) {
            list.add(week(i, weeks.get(i)));
        }
        add(new NativeDetails(summary(weeks), list));
    }

    /** Names the week it is, so that one need not open the whole. */
    private String summary(List<CourseOutline.Week> weeks) {
        return current >= 0 && current < weeks.size()
                ? getTranslation(
                        "learning.weeks-at",
                        current + 1,
                        weeks.get((int) current).title())
                : getTranslation("learning.weeks", weeks.size());
    }

    private ListItem week(int index, CourseOutline.Week week) {
        LocalDate first = course.enrolment().startsOn().plusWeeks(index);
        LocalDate last = first.plusDays(6);
        List<ModuleProgress> modules = week.moduleKeys().stream()
                .flatMap(key -> course.module(key).stream())
                .toList();
        boolean done =
                !modules.isEmpty() && modules.stream().allMatch(module -> module.state() == ModuleState.COMPLETED);
        boolean now = index == current;
        Span title = new Span(getTranslation("learning.week", index + 1) + ": " + week.title());
        Div what = new Div(title);
        what.addClassName("what");
        if (now) {
            Span badge = new Span(getTranslation("learning.week-now"));
            badge.addClassNames("badge", "accent");
            what.add(badge);
        }
        Div names = names(modules);
        names.addClassNames("muted", "small", "names");
        what.add(names);
        Span note = new Span(note(first, last, modules));
        note.addClassNames("muted", "small", "note");
        ListItem item = new ListItem(
                new TickMark(done, getTranslation(done ? "learning.week-done" : "learning.week-open")), what, note);
        if (now) {
            item.getElement().setAttribute("aria-current", "date");
        }
        return item;
    }

    /** The modules of a week, each a link to its place on this page. */
    private Div names(List<ModuleProgress> modules) {
        Div names = new Div();
        if (modules.isEmpty()) {
            names.setText(getTranslation("learning.week-no-module"));
        }
        String address = LearningRoutes.course(course.outline().key());
        for (ModuleProgress progress : modules) {
            CourseOutline.Module module = progress.module();
            Anchor link = new Anchor(
                    address + "#" + module.key(),
                    getTranslation("learning.module-title", String.valueOf(module.number()), module.title()));
            link.setRouterIgnore(true);
            if (names.getComponentCount() > 0) {
                names.add(new Span(" · "));
            }
            names.add(link);
        }
        return names;
    }

    private String note(LocalDate first, LocalDate last, List<ModuleProgress> modules) {
        String dates = getTranslation(
                "learning.week-dates", Formats.shortDate(first, getLocale()), Formats.shortDate(last, getLocale()));
        int units = modules.stream().mapToInt(module -> module.module().units()).sum();
        return units == 0 ? dates : dates + " · " + getTranslation("learning.week-units", units);
    }
}
