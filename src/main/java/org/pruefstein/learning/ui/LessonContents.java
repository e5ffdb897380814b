package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.LessonPage;
import org.pruefstein.shared.ui.Formats;

/** Beside a lesson: its headings to jump to, how much is read, and its tasks. {@code reader.js} keeps it up to date. */
class LessonContents extends Aside {
    LessonContents(LessonPage page) {
        addClassName("lesson-contents");
        String address = LearningRoutes.lesson(
                page.course().outline().key(),
                page.progress().module().key(),
                page.lesson().slug());
        OrderedList headings = new OrderedList();
        page.text().headings().forEach(heading -> headings.add(entry(address, heading.anchor(), heading.text())));
        if (!page.text().sources().isEmpty()) {
            headings.add(entry(address, "sources", getTranslation("learning.sources")));
        }
        Paragraph read = new Paragraph();
        read.addClassNames("lesson-read", "muted", "small");
        read.getElement().setAttribute("data-text", getTranslation("learning.read-share", "{0}"));
        NativeDetails details = new NativeDetails(getTranslation("learning.contents"), headings);
        details.setOpen(true);
        add(details, read);
        if (!page.lesson().tasks().isEmpty()) {
            add(tasks(page));
        }
    }

    private static ListItem entry(String address, String anchor, String text) {
        Anchor link = new Anchor(address + "#" + anchor, text);
        link.setRouterIgnore(true);
        return new ListItem(link);
    }

    private Div tasks(LessonPage page) {
        OrderedList list = new OrderedList();
        for (CourseOutline.Task task : page.lesson().tasks()) {
            list.add(new ListItem(
                    getTranslation("learning.task", task.title(), Formats.minutes(task.minutes(), getLocale()))));
        }
        Paragraph title = new Paragraph(getTranslation("learning.tasks"));
        title.addClassName("title");
        Div tasks = new Div(title, list);
        tasks.addClassName("lesson-tasks");
        return tasks;
    }
}
