package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;

/** A part of a question in the editor: its text, why it belongs where it belongs, and the tools of the list around it. */
class PartRow extends Composite<Div> {
    /** What the row asks of the list around it. */
    interface Place {
        void changed(PartRow row);

        void move(PartRow row, int by);

        void remove(PartRow row);

        void wantsNext(PartRow row);

        void pasted(PartRow row, String lines);
    }

    private final String key;
    private final String words;
    private final Span name = new Span();
    private final Div head = new Div(name);
    private final Div tools;
    private final TextArea text;
    private final TextArea reason;
    private final Button up;
    private final Button down;
    private final Button remove;

    /**
     * A row with the texts of a part.
     *
     * @param words translation key of the row's name; that of its text ends in {@code -text}, that of its reason in
     *     {@code -reason}
     */
    PartRow(String words, String key, String text, String reason, Place place) {
        this.words = words;
        this.key = key;
        Runnable changed = () -> place.changed(this);
        this.text = Fields.markdown(words + "-text", 1, changed);
        this.reason = Fields.markdown(words + "-reason", 2, changed);
        this.text.addClassName("option-text");
        RowKeys.listen(this.text, () -> place.wantsNext(this), lines -> place.pasted(this, lines));
        RowKeys.listen(this.reason, () -> place.wantsNext(this), lines -> {});
        this.text.setValue(text);
        this.reason.setValue(reason);
        up = button("↑", () -> place.move(this, -1));
        down = button("↓", () -> place.move(this, 1));
        remove = button("✕", () -> place.remove(this));
        name.addClassName("option-name");
        head.addClassName("option-head");
        tools = new Div(up, down, remove);
        tools.addClassName("option-tools");
        getContent().addClassName("option-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().add(head, this.text, this.reason, tools);
    }

    /** Puts a further control beside the row's name. */
    void head(Component control) {
        head.add(control);
    }

    /** Takes the tools away that move the row: its place follows from something else. */
    void withoutOrder() {
        tools.remove(up, down);
    }

    /** Puts a further field below the text. */
    void beside(Component field) {
        getContent().addComponentAtIndex(2, field);
    }

    /**
     * Names the row by its place.
     *
     * @param label such as „Antwort A“
     * @param index from 0
     */
    void place(String label, int index, int count) {
        name.setText(label);
        getContent().getElement().setAttribute("aria-label", label);
        text.setAriaLabel(label + ": " + getTranslation(words + "-text"));
        reason.setAriaLabel(label + ": " + getTranslation(words + "-reason"));
        name(up, "question.row-up", label);
        name(down, "question.row-down", label);
        name(remove, "question.row-remove", label);
        up.setEnabled(index > 0);
        down.setEnabled(index < count - 1);
    }

    boolean blank() {
        return text.getValue().isBlank() && reason.getValue().isBlank();
    }

    /** Writes what was pasted for this row. */
    void fill(PastedParts.Line line) {
        text.setValue(line.text());
        if (!line.reason().isEmpty()) {
            reason.setValue(line.reason());
        }
    }

    private void name(Button button, String action, String label) {
        button.setAriaLabel(getTranslation(action, label));
        button.setTooltipText(getTranslation(action, label));
    }

    String key() {
        return key;
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
