package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.question.ReviewItem;
import org.pruefstein.shared.ui.LazyGrid;

/** The exam items that wait for a second person, in the order of their due dates. */
class WaitingPanel extends Composite<Section> {
    private final LazyGrid<ReviewItem> grid = new LazyGrid<>(ReviewItem::versionId);
    private final transient CoursePlaces places;
    private final Paragraph none;

    WaitingPanel(CoursePlaces places) {
        this.places = places;
        none = new Paragraph(getTranslation("question.none-waiting"));
        grid.addComponentColumn(this::row).setHeader(getTranslation("question.exam-items"));
        getContent().add(new H2(getTranslation("question.waiting")), none, grid);
    }

    void show(List<ReviewItem> items) {
        none.setVisible(items.isEmpty());
        grid.setVisible(!items.isEmpty());
        grid.show(items);
    }

    private QuestionRow row(ReviewItem item) {
        List<Span> badges = new ArrayList<>();
        if (item.overdue()) {
            Span overdue = Words.badge(getTranslation("question.overdue"));
            overdue.addClassName("bad");
            badges.add(overdue);
        }
        if (item.dueAt() != null) {
            badges.add(Words.badge(getTranslation("question.due", Words.when(item.dueAt(), getLocale()))));
        }
        if (item.openComments() > 0) {
            badges.add(Words.badge(getTranslation("question.open-comments", item.openComments())));
        }
        if (item.own()) {
            badges.add(Words.badge(getTranslation("question.own")));
        }
        return ReviewListView.row(item, places, getLocale(), badges.toArray(Span[]::new));
    }
}
