package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;

/** A tick, or the place for one, with a word for those who cannot see it. */
class TickMark extends Composite<Span> {
    /** @param words what the mark says, translated */
    TickMark(boolean ticked, String words) {
        Span mark = new Span(ticked ? "✓" : "");
        mark.getElement().setAttribute("aria-hidden", "true");
        mark.addClassName("mark");
        Span text = new Span(words);
        text.addClassName("visually-hidden");
        getContent().addClassName("tick");
        getContent().setClassName("done", ticked);
        getContent().add(mark, text);
    }
}
