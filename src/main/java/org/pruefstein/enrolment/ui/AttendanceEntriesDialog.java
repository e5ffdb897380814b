package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.pruefstein.enrolment.AttendanceEntry;
import org.pruefstein.enrolment.Participant;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.shared.ui.Formats;

/** Somebody's attendance by day; a wrong entry is revoked and stays visible. */
class AttendanceEntriesDialog extends Dialog {
    private final transient Runs runs;
    private final transient RunId run;
    private final transient Participant participant;
    private final transient Runnable afterwards;
    private final Div content = new Div();

    AttendanceEntriesDialog(Runs runs, RunId run, Participant participant, Runnable afterwards) {
        this.runs = runs;
        this.run = run;
        this.participant = participant;
        this.afterwards = afterwards;
        setHeaderTitle(getTranslation("enrolment.attendance-of", participant.name()));
        setWidth("34rem");
        add(content);
        Button close = new Button(getTranslation("app.close"), e -> close());
        close.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close);
        show();
    }

    private void show() {
        content.removeAll();
        List<AttendanceEntry> entries = runs.attendance(participant.id());
        if (entries.isEmpty()) {
            content.add(new Paragraph(getTranslation("enrolment.no-attendance")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        entries.forEach(entry -> list.add(item(entry)));
        content.add(list);
    }

    private ListItem item(AttendanceEntry entry) {
        String text = getTranslation(
                "enrolment.entry",
                Formats.shortDate(entry.heldOn(), getLocale()),
                entry.units(),
                getTranslation("enrolment.mode-" + entry.mode().name().toLowerCase(Locale.ROOT)));
        Span line = new Span(entry.note() == null ? text : text + " · " + entry.note());
        if (entry.revoked()) {
            line.addClassName("revoked");
            return new ListItem(line, new Span(" " + getTranslation("enrolment.revoked")));
        }
        Button revoke = new Button(getTranslation("enrolment.revoke"), e -> {
            runs.revokeAttendance(run, entry.id());
            show();
            afterwards.run();
        });
        revoke.addThemeVariants(ButtonVariant.TERTIARY);
        revoke.setAriaLabel(getTranslation("enrolment.revoke") + ": " + text);
        return new ListItem(line, revoke);
    }
}
