package org.pruefstein.shared.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** A grid whose rows are known by an id, so that a refreshed row stays selected, and that loads only what is seen. */
public class LazyGrid<T> extends Grid<T> {
    private static final String NAMED_BOXES = """
            const column = this.querySelector('vaadin-grid-flow-selection-column');
            const named = (render, name) => (root, ...rest) => {
              render.call(column, root, ...rest);
              root.firstElementChild.accessibleName = name;
            };
            column.headerRenderer = named(column._defaultHeaderRenderer, $0);
            column.renderer = named(column._defaultRenderer, $1);""";

    private static final int LOW = 50;

    private final SerializableFunction<T, Object> id;

    /** @param id a row's identity, such as {@code Row::id} */
    public LazyGrid(SerializableFunction<T, Object> id) {
        this.id = id;
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setColumnReorderingAllowed(false);
    }

    /** Lets several rows be chosen; the check boxes are named in the page's language, which the grid itself cannot. */
    public void chooseSeveral() {
        setSelectionMode(SelectionMode.MULTI);
        getElement().executeJs(NAMED_BOXES, getTranslation("app.choose-all"), getTranslation("app.choose-row"));
    }

    /** Rows from an offset, at most as many as the limit, in a stable order. */
    @FunctionalInterface
    public interface Page<T> extends java.io.Serializable {
        List<T> load(int offset, int limit);
    }

    /** Loads page by page without counting; a grid of few rows is as high as they are. */
    public void loadFrom(Page<T> page) {
        setItems(query -> page.load(query.getOffset(), query.getLimit()).stream());
        getLazyDataView().setIdentifierProvider(id::apply);
        setAllRowsVisible(page.load(0, LOW + 1).size() <= LOW);
    }

    /** Shows a list that is small enough to be held, at most some hundred rows; the grid is as high as they are. */
    public void show(List<T> rows) {
        setItems(rows).setIdentifierProvider(id::apply);
        setAllRowsVisible(rows.size() <= LOW);
    }
}
