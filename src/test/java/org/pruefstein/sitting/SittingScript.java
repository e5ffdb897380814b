package org.pruefstein.sitting;

import java.util.Map;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.question.Answer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;

/** Plays sittings for the tests of what comes after them: begin, answer, end. */
@TestComponent
public class SittingScript {
    private final SittingFixtures fixtures;
    private final Seats seats;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final Starting starting;
    private final Writers writers;
    private final Ending ending;

    SittingScript(
            SittingFixtures fixtures,
            Seats seats,
            AttemptRepository attempts,
            AnswerRepository answers,
            Starting starting,
            Writers writers,
            Ending ending) {
        this.fixtures = fixtures;
        this.seats = seats;
        this.attempts = attempts;
        this.answers = answers;
        this.starting = starting;
        this.writers = writers;
        this.ending = ending;
    }

    /** Starts the sitting of a candidate. */
    public AttemptId begin(SittingFixtures.Exam exam, SittingFixtures.Candidate candidate) {
        Seat seat = fixtures.seat(candidate);
        attempts.prepare(seat);
        starting.start(seat, seats.paper(exam.paper()));
        return attempts.find(candidate.registration()).orElseThrow().id();
    }

    /** Saves answers by position. */
    @Transactional
    public void answer(AttemptId id, Map<Integer, Answer> given) {
        int epoch = writers.open(id, attempts.find(id).orElseThrow().accountId(), "Test", null)
                .epoch();
        given.forEach((position, answer) -> {
            AnswerEvent event = new AnswerEvent(
                    epoch,
                    position,
                    position,
                    CanonicalAnswer.write(answer),
                    EntryOutcome.SAVED,
                    null,
                    null,
                    null,
                    attempts.find(id).orElseThrow().at());
            answers.move(id, event, answers.append(id, event), answer.blank());
        });
    }

    /** Hands in. */
    public void handIn(AttemptId id) {
        ending.end(id, EndCause.SUBMITTED);
    }

    /** Begins, answers and hands in. */
    public AttemptId sit(SittingFixtures.Exam exam, SittingFixtures.Candidate candidate, Map<Integer, Answer> given) {
        AttemptId id = begin(exam, candidate);
        answer(id, given);
        handIn(id);
        return id;
    }

    /** Opens another device, as after a crash. @return its epoch */
    public int openDevice(AttemptId id) {
        return writers.open(id, attempts.find(id).orElseThrow().accountId(), "Test", null)
                .epoch();
    }

    public AttemptState state(AttemptId id) {
        return attempts.find(id).orElseThrow().state();
    }
}
