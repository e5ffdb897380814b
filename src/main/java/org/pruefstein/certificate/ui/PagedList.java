package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.pruefstein.shared.ui.LazyGrid;

/** A list of rows that fit any width, so many at a time; more on request. */
class PagedList<T> extends Composite<Div> {
    private static final int PAGE = 20;
    private final SerializableFunction<T, Component> row;
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    private LazyGrid.Page<T> source = (offset, limit) -> List.of();

    PagedList(SerializableFunction<T, Component> row) {
        this.row = row;
        list.addClassName("plain-list");
        more.setText(getTranslation("certificate.more"));
        more.addClickListener(e -> add());
        getContent().add(list, more);
    }

    /** Shows the first rows; whether there are any. */
    boolean loadFrom(LazyGrid.Page<T> page) {
        source = page;
        list.removeAll();
        add();
        return list.getComponentCount() > 0;
    }

    private void add() {
        List<T> rows = source.load(list.getComponentCount(), PAGE + 1);
        rows.stream().limit(PAGE).forEach(item -> list.add(new ListItem(row.apply(item))));
        more.setVisible(rows.size() > PAGE);
    }
}
