package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.pruefstein.shared.ui.Formats;

/** A share in percent, as a bar and in words. */
class ShareLine extends Composite<Div> {
    /** @param percent 0 to 100 @param of of how many, in words */
    ShareLine(int percent, String of) {
        Element bar = new Element("progress");
        bar.setAttribute("max", "100");
        bar.setAttribute("value", String.valueOf(percent));
        bar.setAttribute("aria-hidden", "true");
        Span share = new Span(Formats.percent(percent, getLocale()));
        share.addClassName("share");
        Span words = new Span(of);
        words.addClassNames("muted", "small");
        getContent().addClassName("share-line");
        getContent().add(share);
        getContent().getElement().appendChild(bar);
        getContent().add(words);
    }
}
