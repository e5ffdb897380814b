package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pruefstein.enrolment.AttendanceMode;
import org.pruefstein.enrolment.Participant;
import org.pruefstein.enrolment.Run;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.shared.ui.DateField;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;

/** Records attended teaching units for several people at once. */
class AttendanceDialog extends Dialog {
    private final DateField heldOn = new DateField();
    private final IntegerField units = new IntegerField();
    private final Select<AttendanceMode> mode = new Select<>();
    private final TextField note = new TextField();
    private final FormErrors errors = new FormErrors();

    AttendanceDialog(Runs runs, Run run, List<Participant> participants, Runnable afterwards) {
        setHeaderTitle(getTranslation("enrolment.record-attendance"));
        setWidth("34rem");
        heldOn.setLabel(getTranslation("enrolment.held-on"));
        heldOn.setValue(run.startsOn());
        units.setLabel(getTranslation("enrolment.units"));
        units.setHelperText(getTranslation("enrolment.units-hint"));
        units.setMin(1);
        units.setMax(16);
        units.setStepButtonsVisible(true);
        units.setValue(8);
        mode.setLabel(getTranslation("enrolment.mode"));
        mode.setItems(AttendanceMode.values());
        mode.setItemLabelGenerator(
                m -> getTranslation("enrolment.mode-" + m.name().toLowerCase(Locale.ROOT)));
        mode.setValue(AttendanceMode.PRESENCE);
        note.setLabel(getTranslation("enrolment.note"));
        note.setMaxLength(200);
        String names = participants.stream().map(Participant::name).collect(Collectors.joining("; "));
        add(new Paragraph(getTranslation("enrolment.for", names)), new FormLayout(heldOn, units, mode, note), errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button record =
                new Button(getTranslation("enrolment.record"), e -> record(runs, run, participants, afterwards));
        record.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, record);
    }

    private void record(Runs runs, Run run, List<Participant> participants, Runnable afterwards) {
        if (heldOn.getValue() == null || units.getValue() == null) {
            errors.show(getTranslation("enrolment.units-range"));
            return;
        }
        errors.attempt(() -> {
            runs.attend(
                    run.id(),
                    participants.stream().map(Participant::id).toList(),
                    heldOn.getValue(),
                    units.getValue(),
                    mode.getValue(),
                    note.getValue().isBlank() ? null : note.getValue().strip());
            close();
            Notice.toast(getTranslation("enrolment.recorded", participants.size()));
            afterwards.run();
        });
    }
}
