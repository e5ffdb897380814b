package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.ZoneId;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.sitting.MySitting;

/** The candidate's receipt: how and when the sitting ended, and the hash of what was handed in. */
class ReceiptFacts extends Div {
    ReceiptFacts(MySitting sitting) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        Instant at = sitting.endedAt();
        if (at != null) {
            fact(facts, "sitting.receipt-time", Formats.dateTime(at, ZoneId.of(sitting.zone()), getLocale()));
        }
        fact(
                facts,
                "sitting.receipt-answers",
                getTranslation("sitting.board-answered", sitting.answered(), sitting.questions()));
        if (sitting.receipt() != null) {
            DescriptionList.Description hash = new DescriptionList.Description(sitting.receipt());
            hash.addClassNames("mono", "hash");
            facts.add(new DescriptionList.Term(getTranslation("sitting.receipt-hash")), hash);
        }
        if (sitting.endCause() != null) {
            add(new Paragraph(BoardWords.of("page-cause", sitting.endCause().name(), getLocale())));
        }
        add(facts);
        if (sitting.late() > 0) {
            add(new Paragraph(
                    sitting.late() == 1
                            ? getTranslation("sitting.page-late-one")
                            : getTranslation("sitting.page-late-many", sitting.late())));
        }
    }

    private void fact(DescriptionList facts, String key, String value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
    }
}
