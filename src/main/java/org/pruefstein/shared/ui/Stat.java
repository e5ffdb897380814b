package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** One figure with what it counts. */
public class Stat extends Composite<Div> {
    private final Span value = new Span();
    private final Span hint = new Span();

    /**
     * @param label what is counted, translated
     * @param value the figure, formatted by the language
     */
    public Stat(String label, String value) {
        this.value.addClassName("value");
        this.value.setText(value);
        hint.addClassName("hint");
        hint.setVisible(false);
        Span name = new Span(label);
        name.addClassName("label");
        getContent().addClassName("stat");
        getContent().add(this.value, name, hint);
    }

    public void setValue(String text) {
        value.setText(text);
    }

    /** A line that puts the figure in its place, such as what is needed. */
    public Stat setHint(String text) {
        hint.setText(text);
        hint.setVisible(!text.isBlank());
        return this;
    }
}
