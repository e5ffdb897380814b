package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.question.ReviewDesk;
import org.pruefstein.question.ReviewItem;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;

/** Published exam items whose answer key nobody has released: look at them, select, release under one's own name. */
class KeysPanel extends Composite<Section> {
    private final transient ReviewDesk desk;
    private final transient CoursePlaces places;
    private final Runnable released;
    private final LazyGrid<ReviewItem> grid = new LazyGrid<>(ReviewItem::versionId);
    private final Checkbox all = new Checkbox();
    private final Button release = new Button();
    private final Div tools = new Div(all, release);
    private final Paragraph none;
    private final Paragraph hint;
    private final Div done = new Div();
    private final Set<QuestionVersionId> chosen = new HashSet<>();
    private transient List<ReviewItem> items = List.of();

    /** @param released hears that keys were released */
    KeysPanel(ReviewDesk desk, CoursePlaces places, Runnable released) {
        this.desk = desk;
        this.places = places;
        this.released = released;
        none = new Paragraph(getTranslation("question.no-keys-waiting"));
        hint = new Paragraph(getTranslation("question.keys-hint"));
        hint.addClassName("column");
        grid.addComponentColumn(this::row).setKey("item").setHeader(getTranslation("question.exam-items"));
        all.setLabel(getTranslation("question.select-all"));
        all.addValueChangeListener(e -> {
            if (e.isFromClient()) {
                choose(e.getValue() ? items : List.of());
            }
        });
        release.addThemeVariants(ButtonVariant.PRIMARY);
        release.addClickListener(e -> ask());
        tools.addClassName("spread");
        getContent().add(new H2(getTranslation("question.keys-waiting")), none, hint, done, tools, grid);
    }

    void load() {
        items = desk.unreleased();
        grid.show(items);
        choose(List.of());
        none.setVisible(items.isEmpty());
        hint.setVisible(!items.isEmpty());
        tools.setVisible(!items.isEmpty());
        grid.setVisible(!items.isEmpty());
    }

    private Div row(ReviewItem item) {
        Checkbox choice = new Checkbox(chosen.contains(item.versionId()));
        choice.setAriaLabel(getTranslation("question.select-item", item.key()));
        choice.addValueChangeListener(e -> {
            if (e.getValue()) {
                chosen.add(item.versionId());
            } else {
                chosen.remove(item.versionId());
            }
            count();
        });
        Div row = new Div(choice, ReviewListView.row(item, places, getLocale()));
        row.addClassName("chosen-row");
        return row;
    }

    private void choose(List<ReviewItem> wanted) {
        chosen.clear();
        wanted.forEach(item -> chosen.add(item.versionId()));
        grid.getDataProvider().refreshAll();
        count();
    }

    private void count() {
        boolean complete = !items.isEmpty() && chosen.size() == items.size();
        all.setValue(complete);
        all.setIndeterminate(!complete && !chosen.isEmpty());
        release.setText(getTranslation("question.release-selected", chosen.size()));
        release.setEnabled(!chosen.isEmpty());
    }

    private void ask() {
        Set<QuestionVersionId> wanted = Set.copyOf(chosen);
        ConfirmAction.ask(
                getTranslation("question.release-question", wanted.size()),
                getTranslation("question.release-effect"),
                getTranslation("question.release"),
                () -> release(wanted));
    }

    private void release(Set<QuestionVersionId> wanted) {
        int count = desk.releaseKeys(wanted);
        load();
        released.run();
        done.removeAll();
        done.add(Notice.success(getTranslation("question.released-count", count)));
    }
}
