package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Fields of the editor: they tell each change while one types, and are validated by the rules of questions alone. */
final class Fields {
    private static final int REST_MS = 350;

    private Fields() {}

    /** A field for Markdown, into which pictures can be put. @param label translation key */
    static TextArea markdown(String label, int rows, Runnable changed) {
        TextArea area = area(label, rows, changed);
        area.addClassName("markdown");
        return area;
    }

    /** @param label translation key */
    static TextArea area(String label, int rows, Runnable changed) {
        TextArea area = new TextArea();
        area.setLabel(area.getTranslation(label));
        area.setMinRows(rows);
        area.setWidthFull();
        area.setManualValidation(true);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(REST_MS);
        area.addValueChangeListener(e -> changed.run());
        return area;
    }

    /** @param label translation key */
    static TextField line(String label, Runnable changed) {
        TextField field = new TextField();
        field.setLabel(field.getTranslation(label));
        field.setManualValidation(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MS);
        field.addValueChangeListener(e -> changed.run());
        return field;
    }

    /** A whole number, at least 0. @param label translation key */
    static IntegerField number(String label, Runnable changed) {
        IntegerField field = new IntegerField();
        field.setLabel(field.getTranslation(label));
        field.setMin(0);
        field.setManualValidation(true);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(REST_MS);
        field.addValueChangeListener(e -> changed.run());
        return field;
    }

    /** What stands in a number field; 0 for nothing. */
    static int value(IntegerField field) {
        Integer value = field.getValue();
        return value == null ? 0 : value;
    }

    /** @param label translation key */
    static Checkbox check(String label, Runnable changed) {
        Checkbox box = new Checkbox();
        box.setLabel(box.getTranslation(label));
        box.addValueChangeListener(e -> changed.run());
        return box;
    }

    /** Makes everything in it read-only, and takes the buttons away; or gives both back. */
    static void lock(Component component, boolean locked) {
        if (component instanceof HasValueAndElement<?, ?> field) {
            field.setReadOnly(locked);
        } else if (component instanceof Button button) {
            button.setVisible(!locked);
        } else {
            component.getChildren().forEach(child -> lock(child, locked));
        }
    }
}
