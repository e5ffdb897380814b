package org.pruefstein.sitting;

import java.util.List;
import java.util.Optional;
import org.pruefstein.exam.SessionId;

/** Ended sittings for the procedures of grading. Carries no authorisation of its own. */
public interface Sittings {
    /** All sittings of a session, in order of candidate number. */
    List<SittingRecord> ofSession(SessionId session);

    Optional<SittingRecord> find(AttemptId id);

    /** The receipt of an ended sitting. */
    Optional<Receipt> receipt(AttemptId id);

    /**
     * Moves an ended sitting on: SUBMITTED → MARKED → RELEASED.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when it is not in the state before
     */
    void advance(AttemptId id, AttemptState to);
}
