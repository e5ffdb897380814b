package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pruefstein.question.ReviewItem;
import org.pruefstein.shared.ui.LazyGrid;

/** The exam items that wait for a second person, the longest waiting first. */
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
        Span[] badges = item.own() ? new Span[] {Words.badge(getTranslation("question.own"))} : new Span[0];
        return ReviewListView.row(item, places, getLocale(), badges);
    }
}
