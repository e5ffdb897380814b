package org.pruefstein.sitting;

/** What an incident is about; those from CLOSED on are written by the system, with the examiner's reason if there is one. */
public enum IncidentKind {
    NOTE,
    FAULT,
    ILLNESS,
    DECEPTION,
    CLOSED,
    REVOKED,
    ABSENT,
    EXCUSED;

    /** Whether an examiner may note it by hand. */
    public boolean byHand() {
        return compareTo(CLOSED) < 0;
    }
}
