package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** A table of figures whose first column names the line; on narrow screens each line becomes a block with labels. */
class FigureTable extends NativeTable {
    private final List<String> columns;

    /**
     * @param caption what the table shows, translated
     * @param columns translated
     */
    FigureTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("figures");
        setCaptionText(caption);
        NativeTableRow head = new NativeTableRow();
        columns.forEach(column -> head.add(header(new Span(column), "col")));
        getHead().add(head);
    }

    /** Adds a line; as many cells as there are columns. */
    FigureTable line(Component... cells) {
        NativeTableRow row = new NativeTableRow(header(cells[0], "row"));
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(new Div(cells[i]));
            cell.getElement().setAttribute("data-label", columns.get(i));
            row.add(cell);
        }
        getBody().add(row);
        return this;
    }

    private static NativeTableHeaderCell header(Component content, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(content);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
