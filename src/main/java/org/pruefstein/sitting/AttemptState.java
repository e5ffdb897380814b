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
    VOIDED;

    /** Whether somebody who never began is noted as absent or excused. */
    public boolean missed() {
        return this == ABSENT || this == EXCUSED;
    }
}
