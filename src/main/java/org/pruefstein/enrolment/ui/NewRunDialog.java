package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.shared.ui.DateField;
import org.pruefstein.shared.ui.FormErrors;
import org.springframework.security.access.AccessDeniedException;

/** Opens a run of the newest edition of a course. */
class NewRunDialog extends Dialog {
    private final transient Runs runs;
    private final Select<String> course = new Select<>();
    private final TextField title = new TextField();
    private final DateField startsOn = new DateField();
    private final DateField endsOn = new DateField();
    private final FormErrors errors = new FormErrors();

    NewRunDialog(Runs runs, CourseNames courses) {
        this.runs = runs;
        setHeaderTitle(getTranslation("enrolment.open-run"));
        course.setLabel(getTranslation("enrolment.course"));
        course.setItems(courses.titles().keySet());
        course.setItemLabelGenerator(k -> courses.titles().getOrDefault(k, k));
        course.setHelperText(getTranslation("enrolment.newest-edition"));
        courses.titles().keySet().stream().findFirst().ifPresent(course::setValue);
        title.setLabel(getTranslation("enrolment.run-title"));
        title.setHelperText(getTranslation("enrolment.run-title-hint"));
        title.setMaxLength(200);
        startsOn.setLabel(getTranslation("enrolment.starts-on"));
        endsOn.setLabel(getTranslation("enrolment.ends-on"));
        add(new FormLayout(course, title, startsOn, endsOn), errors);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button open = new Button(getTranslation("enrolment.open-run"), e -> open(e.getSource()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(cancel, open);
    }

    private void open(Button source) {
        if (course.getValue() == null || startsOn.getValue() == null || endsOn.getValue() == null) {
            errors.show(getTranslation("enrolment.dates-missing"));
            return;
        }
        errors.attempt(() -> {
            try {
                RunId id = runs.open(course.getValue(), title.getValue(), startsOn.getValue(), endsOn.getValue());
                close();
                source.getUI().ifPresent(ui -> ui.navigate(EnrolmentRoutes.run(id)));
            } catch (AccessDeniedException e) {
                errors.show(getTranslation("enrolment.not-your-course"));
            }
        });
    }
}
