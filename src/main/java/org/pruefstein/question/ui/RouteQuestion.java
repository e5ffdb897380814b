package org.pruefstein.question.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.NotFoundException;

/** The question that an address names. */
final class RouteQuestion {
    private RouteQuestion() {}

    /** @throws NotFoundException when the address names none */
    static QuestionId of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("question")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new QuestionId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("question"));
    }
}
