package org.pruefstein.sitting.ui;

import com.vaadin.flow.component.html.DescriptionList;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.pruefstein.sitting.BoardRow;

/** The times of one sitting. */
class CandidateFacts extends DescriptionList {
    CandidateFacts(BoardRow row, ZoneId place) {
        addClassName("facts");
        fact("sitting.board-col-state", BoardWords.state(row, getLocale()));
        fact("sitting.board-started", time(row.startedAt(), place));
        fact(
                row.ended() ? "sitting.receipt-time" : "sitting.board-deadline",
                time(row.ended() ? row.endedAt() : row.deadlineAt(), place));
        fact("sitting.receipt-answers", getTranslation("sitting.board-answered", row.answered(), row.questions()));
        fact("sitting.board-credits", getTranslation("app.minutes", row.creditSeconds() / 60));
    }

    private void fact(String key, String value) {
        add(new Term(getTranslation(key)), new Description(value));
    }

    private static String time(@Nullable Instant at, ZoneId place) {
        return at == null ? "–" : BoardLine.second(at, place);
    }
}
