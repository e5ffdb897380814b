package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;

/** Names and values, one below the other. */
class Facts extends Composite<DescriptionList> {
    Facts() {
        getContent().addClassName("facts");
    }

    /** @param name translated */
    Facts with(String name, String value) {
        getContent().add(new DescriptionList.Term(name), new DescriptionList.Description(value));
        return this;
    }
}
