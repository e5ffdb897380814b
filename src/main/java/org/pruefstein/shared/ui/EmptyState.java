package org.pruefstein.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What stands where there is nothing yet: what this place is for and what to do next. */
public class EmptyState extends Composite<Div> {
    /**
     * @param title what is missing, translated
     * @param text what to do, translated
     * @param actions the way to do it
     */
    public EmptyState(String title, String text, Component... actions) {
        getContent().addClassName("empty-state");
        getContent().add(new H2(title), new Paragraph(text));
        getContent().add(actions);
    }
}
