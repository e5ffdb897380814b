package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionDetails;

/** The start code, to be written on a board, and the way to a page that shows it to a room. */
class StartCodeCard extends Composite<Div> {
    StartCodeCard(SessionDetails details) {
        getContent().addClassName("card");
        Paragraph code = new Paragraph(details.startCode());
        code.addClassNames("start-code-text", "mono");
        Paragraph hint = new Paragraph(getTranslation("exam.start-code-hint"));
        hint.addClassNames("muted", "small");
        Anchor large =
                new Anchor(ExamRoutes.startCode(details.session().id()), getTranslation("exam.start-code-large"));
        getContent().add(new H2(getTranslation("exam.start-code")), code, hint, large);
    }
}
