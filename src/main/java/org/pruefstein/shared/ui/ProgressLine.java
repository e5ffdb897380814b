package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** How much of something is done, as a line and in words. */
public class ProgressLine extends Composite<Div> {
    private final Element bar = new Element("progress");
    private final Span label = new Span();
    private final Span words = new Span();

    /** @param label what progresses, translated */
    public ProgressLine(String label) {
        this.label.setText(label);
        bar.setAttribute("aria-label", label);
        Div line = new Div(this.label, words);
        line.addClassName("words");
        getContent().addClassName("progress-line");
        getContent().add(line);
        getContent().getElement().appendChild(bar);
    }

    /**
     * @param done so much is done, 0 to {@code total}
     * @param total so much there is
     * @param text the same in words, translated
     */
    public ProgressLine set(int done, int total, String text) {
        bar.setAttribute("max", String.valueOf(Math.max(1, total)));
        bar.setAttribute("value", String.valueOf(Math.clamp(done, 0, Math.max(0, total))));
        words.setText(text);
        return this;
    }
}
