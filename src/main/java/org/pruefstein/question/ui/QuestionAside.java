package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** What stands beside the form of the editor and stays in sight on wide pages. */
class QuestionAside extends Composite<Div> {
    QuestionAside(Component... parts) {
        getContent().addClassName("question-aside");
        getContent().add(parts);
    }
}
