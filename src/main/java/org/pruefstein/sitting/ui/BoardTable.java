package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.sitting.BoardRow;

/** The candidates as a table whose lines change in place, so that focus and reading position survive a renewal. */
class BoardTable extends NativeTable {
    private static final List<String> COLUMNS = List.of("candidate", "state", "answered", "contact", "time", "notes");
    private final SerializableConsumer<RegistrationId> open;
    private final Map<RegistrationId, BoardLine> lines = new LinkedHashMap<>();

    /** @param open what the button of a line does */
    BoardTable(SerializableConsumer<RegistrationId> open) {
        this.open = open;
        addClassName("board");
        setCaptionText(getTranslation("sitting.board"));
        NativeTableRow head = new NativeTableRow();
        COLUMNS.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("sitting.board-col-" + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        });
        getHead().add(head);
    }

    void show(List<BoardRow> rows, ZoneId place) {
        List<RegistrationId> order = rows.stream().map(BoardRow::registrationId).toList();
        if (!order.equals(List.copyOf(lines.keySet()))) {
            rebuild(order);
        }
        rows.forEach(row -> {
            BoardLine line = lines.get(row.registrationId());
            if (line != null) {
                line.show(row, place);
            }
        });
    }

    private void rebuild(List<RegistrationId> order) {
        Map<RegistrationId, BoardLine> known = Map.copyOf(lines);
        NativeTableBody body = getBody();
        body.removeAll();
        lines.clear();
        order.forEach(id -> {
            BoardLine line = known.containsKey(id) ? known.get(id) : new BoardLine(COLUMNS, () -> open.accept(id));
            lines.put(id, line);
            body.add(line);
        });
    }
}
