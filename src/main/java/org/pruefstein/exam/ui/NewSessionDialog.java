package org.pruefstein.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import org.pruefstein.exam.BlueprintChoice;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.ExaminerSessions;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.exam.SessionPlanning;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.FormErrors;

/** Plans a session of the newest version of a blueprint. */
class NewSessionDialog extends Dialog {
    private final transient SessionPlanning planning;
    private final Select<String> course = new Select<>();
    private final Select<BlueprintChoice> blueprint = new Select<>();
    private final PlanForm form = new PlanForm();
    private final FormErrors errors = new FormErrors();

    NewSessionDialog(ExaminerSessions sessions, SessionPlanning planning) {
        this.planning = planning;
        setHeaderTitle(getTranslation("exam.new-session"));
        setWidth("46rem");
        setCloseOnOutsideClick(false);
        Map<String, String> courses = sessions.courses();
        course.setLabel(getTranslation("exam.course"));
        course.setItems(courses.keySet());
        course.setItemLabelGenerator(key -> courses.getOrDefault(key, key));
        course.addValueChangeListener(e -> blueprint.setItems(sessions.blueprints(e.getValue())));
        course.addValueChangeListener(
                e -> sessions.blueprints(e.getValue()).stream().findFirst().ifPresent(blueprint::setValue));
        blueprint.setLabel(getTranslation("exam.blueprint"));
        blueprint.setItemLabelGenerator(b -> getTranslation(
                "exam.blueprint-choice",
                b.blueprint().title(),
                b.blueprint().questions(),
                b.blueprint().minutes()));
        blueprint.addValueChangeListener(e -> {
            if (e.getValue() != null) {
                form.suggest(
                        e.getValue().blueprint().title(),
                        e.getValue().blueprint().minutes());
            }
        });
        courses.keySet().stream().findFirst().ifPresent(course::setValue);
        Button cancel = new Button(getTranslation("app.cancel"), e -> close());
        Button save = new Button(getTranslation("exam.plan"), e -> {
            save();
            e.getSource().setEnabled(true);
        });
        save.setDisableOnClick(true);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        FormLayout source = new FormLayout(course, blueprint);
        source.addClassName("form-part");
        add(source, form, errors);
        getFooter().add(cancel, save);
    }

    private void save() {
        errors.clear();
        if (course.getValue() == null || blueprint.getValue() == null) {
            errors.show(getTranslation("exam.blueprint-required"));
            return;
        }
        form.plan().ifPresent(this::save);
    }

    private void save(SessionPlan plan) {
        errors.attempt(() -> {
            try {
                SessionId id =
                        planning.plan(course.getValue(), blueprint.getValue().id(), plan);
                close();
                getUI().ifPresent(ui -> ui.navigate(ExamRoutes.session(id)));
            } catch (DomainException e) {
                if (!form.reject(e)) {
                    throw e;
                }
            }
        });
    }
}
