package org.pruefstein.learning.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import org.pruefstein.learning.AuthoredQuizId;
import org.pruefstein.shared.NotFoundException;

/** The quiz of an instructor that an address names. */
final class RouteQuiz {
    private RouteQuiz() {}

    /** @throws NotFoundException when the address names none */
    static AuthoredQuizId of(BeforeEnterEvent event) {
        return event.getRouteParameters()
                .get("quiz")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new AuthoredQuizId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("quiz"));
    }
}
