package org.pruefstein.sitting;

/** Where a sitting stands. */
public enum AttemptState {
    READY,
    OPEN,
    SUBMITTED,
    MARKED,
    RELEASED,
    WITHDRAWN,
    EXCUSED,
    ABSENT,
    VOIDED
}
