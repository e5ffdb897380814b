package org.pruefstein.grading;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.pruefstein.exam.SessionId;
import org.pruefstein.exam.SessionState;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.AttemptState;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Decides whether the results of a session may be released now, and lets one release through at a time. */
@Component
class ReleaseGate {
    private final RosterQueries rosters;

    ReleaseGate(RosterQueries rosters) {
        this.rosters = rosters;
    }

    /**
     * Holds the session until the end of the transaction.
     *
     * @return the marked sittings without a released result
     * @throws NotFoundException when the session is not this examiner's
     * @throws DomainException {@code grading.not-held}, {@code grading.still-sitting} or {@code grading.may-begin} with
     *     the candidates' numbers, or {@code grading.nothing-to-release}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Roster> pass(SessionId session, AccountId examiner) {
        RosterQueries.Gate gate = rosters.lock(session, examiner).orElseThrow(() -> new NotFoundException("session"));
        if (gate.state() != SessionState.FROZEN && gate.state() != SessionState.RELEASED) {
            throw new DomainException("grading.not-held");
        }
        List<Roster> roster = rosters.of(session);
        refuse("grading.still-sitting", roster, r -> r.state() == AttemptState.OPEN);
        if (gate.state() == SessionState.FROZEN && !gate.closed()) {
            refuse("grading.may-begin", roster, r -> r.state() == AttemptState.READY);
        }
        List<Roster> marked =
                roster.stream().filter(r -> r.state() == AttemptState.MARKED).toList();
        if (marked.isEmpty()) {
            throw new DomainException("grading.nothing-to-release");
        }
        return marked;
    }

    private static void refuse(String message, List<Roster> roster, Predicate<Roster> reason) {
        String numbers = roster.stream()
                .filter(reason)
                .map(r -> String.valueOf(r.number()))
                .collect(Collectors.joining(", "));
        if (!numbers.isEmpty()) {
            throw new DomainException(message, numbers);
        }
    }
}
