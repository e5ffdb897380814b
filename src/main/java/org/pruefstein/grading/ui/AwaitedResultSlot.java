package org.pruefstein.grading.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.ui.CandidateSlot;
import org.pruefstein.grading.MyResults;
import org.pruefstein.shared.Translations;
import org.pruefstein.sitting.MySitting;
import org.pruefstein.sitting.MySittings;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells a candidate, below the receipt of what was handed in, that the result is not out yet. */
@Component
@Order(15)
class AwaitedResultSlot implements CandidateSlot {
    private final MyResults results;
    private final MySittings sittings;

    AwaitedResultSlot(MyResults results, MySittings sittings) {
        this.results = results;
        this.sittings = sittings;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> part(SessionId session) {
        Locale locale = UI.getCurrent().getLocale();
        return sittings.find(session)
                .filter(MySitting::ended)
                .filter(ended -> results.find(session).isEmpty())
                .map(ended -> new Paragraph(Translations.text("grading.not-out-yet", locale)));
    }
}
