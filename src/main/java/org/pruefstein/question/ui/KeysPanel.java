package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.Collectors;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.ReviewItem;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;

/** Published exam items whose answer key nobody has released: look at them, select, release under one's own name. */
class KeysPanel extends Composite<Section> {
    private final transient ReviewDesk desk;
    private final Runnable released;
    private final LazyGrid<ReviewItem> grid = new LazyGrid<>(ReviewItem::versionId);
    private final Button release = new Button();
    private final Paragraph none;
    private final Paragraph hint;
    private final Div done = new Div();

    /** @param released hears that keys were released */
    KeysPanel(ReviewDesk desk, CoursePlaces places, Runnable released) {
        this.desk = desk;
        this.released = released;
        none = new Paragraph(getTranslation("question.no-keys-waiting"));
        hint = new Paragraph(getTranslation("question.keys-hint"));
        hint.addClassName("column");
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.addComponentColumn(item -> ReviewListView.row(item, places, getLocale()))
                .setHeader(getTranslation("question.exam-items"));
        grid.addSelectionListener(e -> name(e.getAllSelectedItems().size()));
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(e -> ask(List.copyOf(grid.getSelectedItems())));
        Div head = new Div(new H2(getTranslation("question.keys-waiting")), release);
        head.addClassName("spread");
        getContent().add(head, none, hint, done, grid);
    }

    void load() {
        List<ReviewItem> items = desk.unreleased();
        grid.deselectAll();
        grid.show(items);
        none.setVisible(items.isEmpty());
        hint.setVisible(!items.isEmpty());
        grid.setVisible(!items.isEmpty());
        release.setVisible(!items.isEmpty());
        name(0);
    }

    private void name(int selected) {
        release.setText(getTranslation("question.release-selected", selected));
        release.setEnabled(selected > 0);
    }

    private void ask(List<ReviewItem> chosen) {
        ConfirmAction.ask(
                getTranslation("question.release-question", chosen.size()),
                getTranslation("question.release-effect"),
                getTranslation("question.release"),
                () -> release(chosen));
    }

    private void release(List<ReviewItem> chosen) {
        int count = desk.releaseKeys(chosen.stream().map(ReviewItem::versionId).collect(Collectors.toSet()));
        load();
        released.run();
        done.removeAll();
        done.add(Notice.success(getTranslation("question.released-count", count)));
    }
}
