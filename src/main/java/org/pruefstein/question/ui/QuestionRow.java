package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A question in a list: what it asks as a link, where it belongs below it, and marks beside it. */
class QuestionRow extends Composite<Div> {
    /**
     * @param address where the link leads
     * @param stem what it asks; may be empty
     * @param origin where it belongs
     * @param badges its marks
     */
    QuestionRow(String address, String stem, String origin, Component... badges) {
        Anchor link = new Anchor(address, stem.isBlank() ? getTranslation("question.untitled") : stem);
        link.addClassName("question-row-stem");
        Span where = new Span(origin);
        where.addClassNames("muted", "small");
        Div marks = new Div(badges);
        marks.addClassName("question-row-marks");
        Div words = new Div(link, where);
        words.addClassName("question-row-words");
        getContent().addClassName("question-row");
        getContent().add(words, marks);
    }
}
