package org.pruefstein.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import org.pruefstein.question.DeskItem;
import org.pruefstein.question.QuestionRoutes;

/** Questions that wait at the author's desk; hidden when there is none. */
class DeskList extends Composite<Section> {
    /**
     * @param title what they wait for, translated
     * @param courses course titles by key
     */
    DeskList(String title, List<DeskItem> items, Map<String, String> courses) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("plain-list", "desk-list");
        items.forEach(item -> list.add(row(item, courses.getOrDefault(item.courseKey(), item.courseKey()))));
        getContent().add(new H2(title), list);
        getContent().setVisible(!items.isEmpty());
    }

    private ListItem row(DeskItem item, String course) {
        Anchor link = new Anchor(
                QuestionRoutes.question(item.id()),
                item.stem().isBlank() ? getTranslation("home.untitled-question") : item.stem());
        Span origin = new Span(item.key() + " · " + course + " · " + item.moduleKey());
        origin.addClassNames("muted", "small");
        Div words = new Div(link, origin);
        words.addClassName("question-row-words");
        ListItem row = new ListItem(words);
        if (item.comment() != null) {
            String reviewer = item.reviewer() == null ? "–" : item.reviewer();
            row.add(new Paragraph(
                    item.comment().isBlank()
                            ? getTranslation("home.sent-back-with-comments", reviewer)
                            : getTranslation("home.sent-back", reviewer, item.comment())));
        }
        return row;
    }
}
