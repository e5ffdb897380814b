package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.sitting.LateEntry;

/** The entries that came after the end of a sitting, with both times and what they say. */
class LateList extends Div {
    LateList(List<LateEntry> entries, ZoneId place) {
        Paragraph hint = new Paragraph(getTranslation("sitting.late-hint"));
        hint.addClassName("muted");
        OrderedList list = new OrderedList();
        list.addClassName("plain-list");
        entries.forEach(entry -> list.add(item(entry, place)));
        add(new H3(getTranslation("sitting.late-entries")), hint, list);
    }

    private ListItem item(LateEntry entry, ZoneId place) {
        Span times = new Span(getTranslation(
                "sitting.late-times",
                entry.position(),
                time(entry.writtenAt(), place),
                time(entry.receivedAt(), place)));
        Paragraph stem = new Paragraph(entry.stem());
        stem.addClassNames("muted", "small");
        ListItem item = new ListItem(times, stem);
        if (entry.answer().isEmpty()) {
            item.add(new Paragraph(getTranslation("sitting.late-blank")));
        }
        entry.answer().forEach(text -> {
            Paragraph answer = new Paragraph(text);
            answer.addClassName("answer");
            item.add(answer);
        });
        return item;
    }

    private static String time(@Nullable Instant at, ZoneId place) {
        return at == null ? "–" : BoardLine.second(at, place);
    }
}
