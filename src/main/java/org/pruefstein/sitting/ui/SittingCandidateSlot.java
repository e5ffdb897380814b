package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.shared.Translations;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.MySitting;
import org.pruefstein.sitting.MySittings;
import org.pruefstein.sitting.SittingRoutes;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads a candidate into the exam room; afterwards shows the receipt, or that the exam was missed. */
@Component
@Order(10)
class SittingCandidateSlot implements CandidateSlot {
    private final MySittings sittings;

    SittingCandidateSlot(MySittings sittings) {
        this.sittings = sittings;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> part(SessionId session) {
        Locale locale = UI.getCurrent().getLocale();
        return sittings.find(session)
                .map(sitting -> sitting.ended()
                        ? new ReceiptFacts(sitting)
                        : sitting.state().missed() ? missed(sitting, locale) : room(session, sitting, locale));
    }

    private static Paragraph missed(MySitting sitting, Locale locale) {
        return new Paragraph(Translations.text(
                sitting.state() == AttemptState.EXCUSED ? "sitting.you-were-excused" : "sitting.you-were-absent",
                locale));
    }

    private static Div room(SessionId session, MySitting sitting, Locale locale) {
        String text = Translations.text(sitting.begun() ? "sitting.continue" : "sitting.to-room", locale);
        Anchor anchor = new Anchor(SittingRoutes.sit(session), text);
        anchor.setRouterIgnore(true);
        anchor.addClassNames("button", "primary");
        Div row = new Div(anchor);
        row.addClassName("row");
        return row;
    }
}
