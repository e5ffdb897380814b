package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.pruefstein.course.LessonText;
import org.pruefstein.shared.ui.Formats;

/** What a lesson cites, in the order of its citations, each with the day it was read. */
class LessonSources extends Section {
    LessonSources(List<LessonText.Source> sources, String lang) {
        addClassName("lesson-sources");
        H2 title = new H2(getTranslation("learning.sources"));
        title.setId("sources");
        OrderedList list = new OrderedList();
        for (int i = 0; i < sources.size(); i++) {
            ListItem item = item(sources.get(i), lang);
            item.setId("source-" + (i + 1));
            item.getElement().setAttribute("tabindex", "-1");
            list.add(item);
        }
        add(title, list);
    }

    private ListItem item(LessonText.Source source, String lang) {
        Anchor link = new Anchor(source.url(), source.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        link.getElement().setAttribute("lang", lang);
        String details = String.join(
                " · ",
                Stream.of(source.norm(), source.version(), checked(source))
                        .filter(text -> text != null && !text.isBlank())
                        .toList());
        Span note = new Span(details);
        note.addClassNames("muted", "small");
        return new ListItem(link, new Span(" "), note);
    }

    private String checked(LessonText.Source source) {
        return source.checked() == null
                ? ""
                : getTranslation("learning.source-read", Formats.date(source.checked(), getLocale()));
    }
}
