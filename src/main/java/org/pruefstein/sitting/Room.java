package org.pruefstein.sitting;

import java.util.Optional;
import org.pruefstein.exam.Seat;

/**
 * What a candidate finds behind the exam page's address.
 *
 * @param phase which of the pages it is
 */
record Room(Phase phase, Seat seat, Optional<Attempt> attempt) {

    /** CONFIRM: identity and instructions first. EARLY, NOT_READY, CLOSED: no start now. START: the start code. OPEN, ENDED. */
    enum Phase {
        CONFIRM,
        EARLY,
        NOT_READY,
        CLOSED,
        START,
        OPEN,
        ENDED
    }
}
