package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.sitting.BoardRow;

/** One candidate on the board. */
class BoardLine extends NativeTableRow {
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private final Button name = new Button();
    private final Span number = new Span();
    private final Span state = new Span();
    private final Span answered = new Span();
    private final Span flagged = new Span();
    private final Span contact = new Span();
    private final Span time = new Span();
    private final Span deadline = new Span();
    private final Span notes = new Span();

    BoardLine(List<String> columns, Command open) {
        name.addThemeVariants(ButtonVariant.TERTIARY);
        name.addClickListener(e -> open.execute());
        List.of(number, flagged, deadline).forEach(s -> s.addClassNames("muted", "small"));
        Component[][] cells = {{name, number}, {state}, {answered, flagged}, {contact}, {time, deadline}, {notes}};
        for (int i = 0; i < cells.length; i++) {
            Div content = new Div(cells[i]);
            content.addClassName("board-cell");
            NativeTableCell cell = new NativeTableCell(content);
            cell.getElement().setAttribute("data-label", getTranslation("sitting.board-col-" + columns.get(i)));
            add(cell);
        }
    }

    void show(BoardRow row, ZoneId place) {
        name.setText(row.name());
        number.setText(getTranslation("sitting.number-short", row.number()));
        state.setText(BoardWords.state(row, getLocale()));
        state.setClassName(row.open() ? "badge accent" : row.ended() ? "badge good" : "badge");
        answered.setText(
                row.questions() == 0 ? "–" : getTranslation("sitting.board-answered", row.answered(), row.questions()));
        flagged.setText(row.flagged() == 0 ? "" : getTranslation("sitting.board-flagged", row.flagged()));
        contact.setText(contact(row));
        contact.setClassName(row.silent() ? "badge warn" : "");
        time.setText(row.open() ? remaining(row) : row.endedAt() == null ? "–" : second(row.endedAt(), place));
        deadline.setText(
                row.open() && row.deadlineAt() != null
                        ? getTranslation("sitting.board-until", second(row.deadlineAt(), place))
                        : "");
        notes.setText(notes(row));
    }

    /** Time of day at a place, to the second. */
    static String second(Instant at, ZoneId place) {
        return SECOND.format(at.atZone(place));
    }

    private String contact(BoardRow row) {
        if (!row.open()) {
            return "–";
        }
        long seconds = Objects.requireNonNullElse(row.silentSeconds(), 0L);
        if (!row.silent()) {
            return getTranslation("sitting.board-heard", seconds);
        }
        return seconds < 120
                ? getTranslation("sitting.board-silent-seconds", seconds)
                : getTranslation("sitting.board-silent-minutes", seconds / 60);
    }

    private String remaining(BoardRow row) {
        return row.remainingSeconds() < 60
                ? getTranslation("sitting.board-seconds", row.remainingSeconds())
                : Formats.minutes((int) (row.remainingSeconds() / 60), getLocale());
    }

    private String notes(BoardRow row) {
        StringJoiner notes = new StringJoiner(" · ");
        if (row.creditSeconds() > 0) {
            notes.add(getTranslation("sitting.board-credit", row.creditSeconds() / 60));
        }
        if (row.late() > 0) {
            notes.add(getTranslation("sitting.board-late", row.late()));
        }
        if (row.incidents() > 0) {
            notes.add(getTranslation("sitting.board-incidents", row.incidents()));
        }
        if (row.devices() > 1) {
            notes.add(getTranslation("sitting.board-devices", row.devices()));
        }
        return notes.length() == 0 ? "–" : notes.toString();
    }
}
