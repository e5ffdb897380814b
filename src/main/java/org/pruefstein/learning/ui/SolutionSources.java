package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.course.LessonText;

/** What question and solution rest on, under the solution; nothing when no source is named. */
class SolutionSources extends Composite<Div> {
    SolutionSources() {
        getContent().addClassNames("solution-sources", "small");
    }

    void show(List<LessonText.Source> sources) {
        getContent().removeAll();
        if (!sources.isEmpty()) {
            UnorderedList list = new UnorderedList();
            sources.forEach(source -> list.add(item(source)));
            getContent().add(new Paragraph(getTranslation("learning.sources")), list);
        }
    }

    private static ListItem item(LessonText.Source source) {
        Anchor link = new Anchor(source.url(), source.title());
        link.setTarget("_blank");
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return new ListItem(link);
    }
}
