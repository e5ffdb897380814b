package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.SessionSlot;
import org.pruefstein.shared.Translations;
import org.pruefstein.sitting.SittingRoutes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads from the examiner's page of a session to its board and its log. */
@Component
@Order(10)
class SittingSessionSlot implements SessionSlot {
    @Override
    public Optional<com.vaadin.flow.component.Component> part(SessionId session) {
        Locale locale = UI.getCurrent().getLocale();
        Anchor board = new Anchor(SittingRoutes.board(session), Translations.text("sitting.to-board", locale));
        board.addClassName("button");
        Anchor log = new Anchor(SittingRoutes.log(session), Translations.text("sitting.log", locale));
        log.setRouterIgnore(true);
        log.addClassName("button");
        Div row = new Div(board, log);
        row.addClassName("row");
        return Optional.of(row);
    }
}
