package org.pruefstein.sitting;

/**
 * What became of an entry that reached the server. SAVED: it is the current answer. SUPERSEDED: kept, but a newer one
 * counts or another device writes now. LATE: kept for the examiner's decision. REFUSED: no answer to this question.
 */
public enum EntryOutcome {
    SAVED,
    SUPERSEDED,
    LATE,
    REFUSED
}
