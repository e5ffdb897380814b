package org.pruefstein.question.ui;

import java.util.Locale;
import org.pruefstein.question.QuestionSort;

/** The orders a person can choose for the list of questions. */
enum ListOrder {
    CHANGED(QuestionSort.CHANGED, true),
    KEY(QuestionSort.KEY, false),
    OBJECTIVE(QuestionSort.OBJECTIVE, false),
    STATE(QuestionSort.STATE, false);

    private final QuestionSort sort;
    private final boolean descending;

    ListOrder(QuestionSort sort, boolean descending) {
        this.sort = sort;
        this.descending = descending;
    }

    /** As addresses write it. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    QuestionSort sort() {
        return sort;
    }

    boolean descending() {
        return descending;
    }
}
