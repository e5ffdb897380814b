package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The foot of the editor, always in sight: what was rejected, and what can be done. */
class QuestionFoot extends Composite<Div> {
    QuestionFoot(Component... parts) {
        getContent().addClassName("question-foot");
        getContent().add(parts);
    }
}
