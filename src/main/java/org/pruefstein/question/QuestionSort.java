package org.pruefstein.question;

import java.util.Comparator;

/** What lists of questions can be ordered by. */
public enum QuestionSort {
    KEY(by(Criterion.COURSE).thenComparing(IndexEntry::key)),
    MODULE(by(Criterion.MODULE)),
    OBJECTIVE(by(Criterion.OBJECTIVE)),
    TYPE(by(Criterion.TYPE)),
    STATE(Comparator.comparing(IndexEntry::state)),
    CHANGED(Comparator.comparing(IndexEntry::since));

    private final transient Comparator<IndexEntry> order;

    QuestionSort(Comparator<IndexEntry> order) {
        this.order = order;
    }

    /** Ascending; equal ones stand by id. */
    Comparator<IndexEntry> order() {
        return order.thenComparing(IndexEntry::id);
    }

    private static Comparator<IndexEntry> by(Criterion criterion) {
        return Comparator.comparing(entry -> entry.value(criterion));
    }
}
