package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** The two columns of the editor, below each other on narrow pages. */
class EditorColumns extends Composite<Div> {
    /** @param above what stands over the whole width */
    EditorColumns(Component above, Component... columns) {
        Div inner = new Div(columns);
        inner.addClassName("question-columns");
        getContent().addClassName("question-editor");
        getContent().add(above, inner);
    }
}
