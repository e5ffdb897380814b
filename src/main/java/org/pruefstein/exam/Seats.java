package org.pruefstein.exam;

import java.util.List;
import java.util.Optional;
import org.pruefstein.identity.AccountId;

/** Sessions, seats and papers for the procedures of sitting and grading. Carries no authorisation of its own. */
public interface Seats {
    /** The seat of a person who is admitted to a session that is not cancelled. */
    Optional<Seat> seat(SessionId session, AccountId account);

    /** One seat. */
    Optional<Seat> seat(RegistrationId registration);

    /** All seats of a session, by candidate number. */
    List<Seat> seats(SessionId session);

    /** A paper. @throws org.pruefstein.shared.NotFoundException when it does not exist */
    Paper paper(PaperId id);

    /** Whether this is the session's start code; compares in constant time. */
    boolean startCodeMatches(SessionId session, String code);

    /** The blueprint version a session was made from. */
    Blueprint blueprint(SessionId session);

    /** Whether the papers were drawn from questions that are published with their keys: a rehearsal or a demo. */
    boolean specimen(SessionId session);

    /**
     * Marks a frozen session's results as released by this person; the first time and person stay.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException when it is not frozen
     */
    void markReleased(SessionId session, AccountId actor);
}
