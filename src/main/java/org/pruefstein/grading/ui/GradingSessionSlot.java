package org.pruefstein.grading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.SessionSlot;
import org.pruefstein.grading.GradingRoutes;
import org.pruefstein.shared.Translations;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the examiner's page of a session to its results. */
@Component
@Order(20)
class GradingSessionSlot implements SessionSlot {
    @Override
    public Optional<com.vaadin.flow.component.Component> part(SessionId session) {
        Anchor results = new Anchor(
                GradingRoutes.results(session),
                Translations.text("grading.to-results", UI.getCurrent().getLocale()));
        results.addClassName("button");
        Div row = new Div(results);
        row.addClassName("row");
        return Optional.of(row);
    }
}
