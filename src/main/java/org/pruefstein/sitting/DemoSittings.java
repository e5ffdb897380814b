package org.pruefstein.sitting;

import java.util.function.IntPredicate;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.exam.Seats;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Answer;
import org.pruefstein.question.ModelAnswer;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sits a paper without a person who does it: for the demo data. Never called by a page. */
@Component
public class DemoSittings {
    private static final int EPOCH = 1;
    private final Seats seats;
    private final QuestionPool pool;
    private final Starting starting;
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final Ending ending;

    DemoSittings(
            Seats seats,
            QuestionPool pool,
            Starting starting,
            AttemptRepository attempts,
            AnswerRepository answers,
            Ending ending) {
        this.seats = seats;
        this.pool = pool;
        this.starting = starting;
        this.attempts = attempts;
        this.answers = answers;
        this.ending = ending;
    }

    /**
     * Starts the sitting of a confirmed seat whose window is open, answers these positions rightly, leaves the others
     * open, and hands in.
     */
    @Transactional
    public void sit(SessionId session, AccountId candidate, IntPredicate right) {
        Seat seat = seats.seat(session, candidate).orElseThrow(() -> new NotFoundException("seat"));
        if (seat.paperId() == null) {
            throw new NotFoundException("paper");
        }
        Paper paper = seats.paper(seat.paperId());
        attempts.prepare(seat);
        starting.start(seat, paper);
        AttemptId id = attempt(seat.registrationId()).id();
        attempts.openEpoch(id, EPOCH);
        paper.items().stream().filter(item -> right.test(item.position())).forEach(item -> {
            Answer answer = ModelAnswer.of(pool.version(item.versionId()).body());
            AnswerEvent event = new AnswerEvent(
                    EPOCH,
                    item.position(),
                    item.position(),
                    CanonicalAnswer.write(answer),
                    EntryOutcome.SAVED,
                    null,
                    null,
                    null,
                    attempt(seat.registrationId()).at());
            answers.move(id, event, answers.append(id, event), false);
        });
        ending.end(id, EndCause.SUBMITTED);
    }

    private Attempt attempt(RegistrationId registration) {
        return attempts.find(registration).orElseThrow(() -> new NotFoundException("attempt"));
    }
}
