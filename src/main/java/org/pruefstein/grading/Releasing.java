package org.pruefstein.grading;

import java.time.Instant;
import java.util.List;
import org.pruefstein.course.EditionId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.Sittings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Releases the results of a session in one transaction: grades by the blueprint's key, keeps the key, and lets the
 * candidates see their results. {@link ReleaseGate} checks the person and lets one release through at a time.
 */
@Component
class Releasing {
    private final ReleaseGate gate;
    private final MarkingRepository markings;
    private final ResultRepository results;
    private final GradeKeys keys;
    private final CourseObjectives objectives;
    private final Seats seats;
    private final Sittings sittings;
    private final ApplicationEventPublisher events;

    Releasing(
            ReleaseGate gate,
            MarkingRepository markings,
            ResultRepository results,
            GradeKeys keys,
            CourseObjectives objectives,
            Seats seats,
            Sittings sittings,
            ApplicationEventPublisher events) {
        this.gate = gate;
        this.markings = markings;
        this.results = results;
        this.keys = keys;
        this.objectives = objectives;
        this.seats = seats;
        this.sittings = sittings;
        this.events = events;
    }

    /**
     * Releases every marked sitting that has no released result yet.
     *
     * @return how many were released
     * @throws org.pruefstein.shared.DomainException and {@link NotFoundException} as {@link ReleaseGate#pass} says
     */
    @Transactional
    public int release(SessionId session, AccountId examiner) {
        List<Roster> marked = gate.pass(session, examiner);
        Blueprint blueprint = seats.blueprint(session);
        GradeKey key = keys.named(blueprint.gradeKey());
        keys.keep(key);
        Instant now = results.now();
        marked.forEach(row -> {
            ReleasedResult result = release(row, blueprint, key, examiner, now);
            sittings.advance(result.attemptId(), AttemptState.RELEASED);
            events.publishEvent(
                    new ResultReleased(result.attemptId(), session, key.name() + "/" + key.version(), key.hash()));
        });
        seats.markReleased(session, examiner);
        return marked.size();
    }

    private ReleasedResult release(Roster row, Blueprint blueprint, GradeKey key, AccountId examiner, Instant now) {
        MarkedPaper paper = markings.find(row.attempt()).orElseThrow(() -> new NotFoundException("marking"));
        Seat seat = seats.seat(row.registrationId()).orElseThrow(() -> new NotFoundException("seat"));
        EditionId edition =
                objectives.edition(seat.courseKey(), seat.enrolmentId()).orElse(null);
        StoredResult result = StoredResult.of(row, seat, blueprint, paper, key, edition, examiner, now);
        results.insert(result);
        return result.result();
    }
}
