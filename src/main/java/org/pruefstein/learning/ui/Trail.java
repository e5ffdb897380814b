package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;

/** The way from the learner's home down to a page. */
class Trail extends Composite<Nav> {
    private final OrderedList steps = new OrderedList();

    Trail() {
        getContent().addClassName("trail");
        getContent().setAriaLabel(getTranslation("learning.trail"));
        getContent().add(steps);
    }

    Trail to(String path, String title) {
        steps.add(new ListItem(new Anchor(path, title)));
        return this;
    }
}
