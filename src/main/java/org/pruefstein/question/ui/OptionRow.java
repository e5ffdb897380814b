package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.pruefstein.question.QuestionBody;

/** One option in the editor: its text, whether it is right, and why. */
class OptionRow extends Composite<Div> {
    /** What the row asks of the list around it. */
    interface Place {
        void changed(OptionRow row);

        void move(OptionRow row, int by);

        void remove(OptionRow row);
    }

    private final String key;
    private final Span name = new Span();
    private final Checkbox right;
    private final TextArea text;
    private final TextArea reason;
    private final Button up;
    private final Button down;
    private final Button remove;

    OptionRow(QuestionBody.Option option, Place place) {
        key = option.key();
        Runnable changed = () -> place.changed(this);
        right = Fields.check("question.option-right", changed);
        text = Fields.area("question.option-text", 1, changed);
        reason = Fields.area("question.option-reason", 2, changed);
        right.setValue(option.correct());
        text.setValue(option.text());
        reason.setValue(option.reason());
        up = button("↑", () -> place.move(this, -1));
        down = button("↓", () -> place.move(this, 1));
        remove = button("✕", () -> place.remove(this));
        name.addClassName("option-name");
        Div tools = new Div(up, down, remove);
        tools.addClassName("option-tools");
        Div head = new Div(name, right);
        head.addClassName("option-head");
        getContent().addClassName("option-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(head, text, reason, tools);
    }

    /** Names the row by its place, from 0. */
    void place(int index, int count) {
        String letter = String.valueOf((char) ('A' + index));
        String label = getTranslation("question.option", letter);
        name.setText(label);
        getContent().getElement().setAttribute("aria-label", label);
        right.setAriaLabel(label + ": " + getTranslation("question.option-right"));
        text.setAriaLabel(label + ": " + getTranslation("question.option-text"));
        reason.setAriaLabel(label + ": " + getTranslation("question.option-reason"));
        name(up, "question.option-up", letter);
        name(down, "question.option-down", letter);
        name(remove, "question.option-remove", letter);
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    private void name(Button button, String label, String letter) {
        button.setAriaLabel(getTranslation(label, letter));
        button.setTooltipText(getTranslation(label, letter));
    }

    QuestionBody.Option option() {
        return new QuestionBody.Option(key, text.getValue(), right.getValue(), reason.getValue());
    }

    void unmark() {
        right.setValue(false);
    }

    TextArea text() {
        return text;
    }

    TextArea reason() {
        return reason;
    }

    private static Button button(String sign, Runnable action) {
        Button button = new Button(sign, e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
