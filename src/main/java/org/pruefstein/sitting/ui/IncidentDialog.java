package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.sitting.BoardRow;
import org.pruefstein.sitting.IncidentKind;
import org.pruefstein.sitting.Invigilation;

/** Notes an incident of one candidate, or of the session as a whole. */
class IncidentDialog extends Dialog {
    private final Select<IncidentKind> kind = new Select<>();
    private final TextArea text = new TextArea();
    private final FormErrors errors = new FormErrors();

    IncidentDialog(Invigilation invigilation, SessionId session, @Nullable BoardRow row, Runnable afterwards) {
        setHeaderTitle(getTranslation("sitting.note-incident"));
        setWidth("34rem");
        kind.setLabel(getTranslation("sitting.incident-kind"));
        kind.setItems(
                Stream.of(IncidentKind.values()).filter(IncidentKind::byHand).toList());
        kind.setItemLabelGenerator(k -> BoardWords.of("incident", k.name(), getLocale()));
        kind.setValue(IncidentKind.NOTE);
        kind.setWidthFull();
        text.setLabel(getTranslation("sitting.incident-text"));
        text.setMaxLength(1_000);
        text.setMinRows(3);
        text.setRequiredIndicatorVisible(true);
        text.setWidthFull();
        String about = row == null
                ? getTranslation("sitting.incident-session")
                : getTranslation("sitting.board-person", row.name(), row.number());
        add(new Paragraph(about), kind, text, errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button note = new Button(getTranslation("sitting.note"));
        note.addThemeVariants(ButtonVariant.PRIMARY);
        note.setDisableOnClick(true);
        note.addClickListener(e -> {
            note(invigilation, session, row, afterwards);
            note.setEnabled(true);
        });
        getFooter().add(cancel, note);
    }

    private void note(Invigilation invigilation, SessionId session, @Nullable BoardRow row, Runnable afterwards) {
        boolean noted = errors.attempt(() -> invigilation.note(
                session, row == null ? null : row.registrationId(), kind.getValue(), text.getValue()));
        if (noted) {
            close();
            Notice.toast(getTranslation("sitting.noted"));
            afterwards.run();
        }
    }
}
