package org.pruefstein.sitting;

/** How a sitting ended: handed in, time ran out, closed by an examiner, or the common end of all. */
public enum EndCause {
    SUBMITTED,
    TIME_OUT,
    CLOSED,
    COMMON_END
}
