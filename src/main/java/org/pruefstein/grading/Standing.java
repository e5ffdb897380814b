package org.pruefstein.grading;

import org.pruefstein.sitting.AttemptState;

/** Where a candidate stands on the way to a result. */
public enum Standing {
    /** Has not begun and still may. */
    MAY_BEGIN,
    /** Has not begun and no longer may. */
    NOT_BEGUN,
    SITTING,
    /** Has ended and is not marked yet. */
    ENDED,
    MARKED,
    RELEASED,
    /** Never began and has no excuse; has no result. */
    ABSENT,
    /** Never began and is excused; has no result. */
    EXCUSED,
    /** Has no result: withdrawn or voided. */
    WITHOUT_RESULT;

    static Standing of(AttemptState state, boolean mayBegin) {
        return switch (state) {
            case READY -> mayBegin ? MAY_BEGIN : NOT_BEGUN;
            case OPEN -> SITTING;
            case SUBMITTED -> ENDED;
            case MARKED -> MARKED;
            case RELEASED -> RELEASED;
            case ABSENT -> ABSENT;
            case EXCUSED -> EXCUSED;
            case WITHDRAWN, VOIDED -> WITHOUT_RESULT;
        };
    }
}
