package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.shared.DomainException;

/** The fields of a session's plan; a rejection is shown at its field. */
class PlanForm extends Composite<Div> {
    private final TextField title = new TextField();
    private final WindowFields window = new WindowFields();
    private final RadioButtonGroup<Boolean> commonPaper = new RadioButtonGroup<>();

    PlanForm() {
        title.setLabel(getTranslation("exam.title"));
        title.setMaxLength(200);
        title.setWidthFull();
        title.setManualValidation(true);
        commonPaper.setLabel(getTranslation("exam.paper-kind"));
        commonPaper.setItems(false, true);
        commonPaper.setItemLabelGenerator(common -> getTranslation(common ? "exam.paper-common" : "exam.paper-each"));
        commonPaper.setValue(false);
        getContent().addClassName("stack");
        getContent().add(title, window, commonPaper);
    }

    /** A name for a session that has none yet, and the working time in minutes that its end leaves room for. */
    void suggest(String name, int workingMinutes) {
        title.setValue(name);
        window.setMinutes(workingMinutes);
    }

    /** Shows a plan to be changed. */
    void show(SessionPlan plan) {
        title.setValue(plan.title());
        window.show(plan);
        commonPaper.setValue(plan.commonPaper());
    }

    /** The plan, or nothing when a field has said what is wrong. */
    Optional<SessionPlan> plan() {
        title.setInvalid(false);
        return window.window().flatMap(this::plan);
    }

    private Optional<SessionPlan> plan(WindowFields.Window chosen) {
        try {
            return Optional.of(new SessionPlan(
                    title.getValue(),
                    chosen.opensAt(),
                    chosen.closesAt(),
                    chosen.commonEnd(),
                    chosen.zone(),
                    commonPaper.getValue()));
        } catch (DomainException e) {
            reject(e);
            return Optional.empty();
        }
    }

    /** Shows a rejection at its field; whether it belongs to one. */
    boolean reject(DomainException rejection) {
        String message =
                getTranslation(rejection.messageKey(), rejection.arguments().toArray());
        switch (rejection.messageKey()) {
            case "exam.title-required" -> {
                title.setErrorMessage(message);
                title.setInvalid(true);
            }
            case "exam.window-crossed", "exam.window-short", "exam.window-over" -> window.rejectEnd(message);
            default -> {
                return false;
            }
        }
        return true;
    }
}
