package org.pruefstein.exam.ui;

import com.vaadin.flow.router.RouteParameters;
import org.pruefstein.exam.SessionId;
import org.pruefstein.shared.NotFoundException;

/** The session named by an address; what is no id is an unknown one. */
final class SessionIds {
    private SessionIds() {}

    /** @throws NotFoundException when the parameter {@code session} is no id */
    static SessionId of(RouteParameters parameters) {
        return parameters
                .get("session")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new SessionId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("session"));
    }
}
