package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.enrolment.Candidate;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.shared.ui.FormErrors;

/** Enrols people in a run, found by part of their name. */
class EnrolDialog extends Dialog {
    EnrolDialog(Runs runs, RunId run, Runnable afterwards) {
        setHeaderTitle(getTranslation("enrolment.enrol"));
        setWidth("32rem");
        MultiSelectComboBox<Candidate> people = new MultiSelectComboBox<>(getTranslation("enrolment.people"));
        people.setWidthFull();
        people.setHelperText(getTranslation("enrolment.people-hint"));
        people.setItemLabelGenerator(c -> c.name() + " · " + c.username());
        people.setItems(query -> runs.candidates(run, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        FormErrors errors = new FormErrors();
        add(new Paragraph(getTranslation("enrolment.enrol-hint")), people, errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button enrol = new Button(getTranslation("enrolment.enrol"), e -> {
            if (people.getValue().isEmpty()) {
                errors.show(getTranslation("enrolment.choose-people"));
                return;
            }
            people.getValue().forEach(candidate -> runs.enrol(run, candidate.accountId()));
            close();
            afterwards.run();
        });
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, enrol);
    }
}
