package org.pruefstein.grading;

import java.util.Map;
import java.util.Optional;
import org.pruefstein.exam.Paper;
import org.pruefstein.exam.Seats;
import org.pruefstein.question.QuestionPool;
import org.pruefstein.shared.Audited;
import org.pruefstein.sitting.AttemptId;
import org.pruefstein.sitting.AttemptState;
import org.pruefstein.sitting.Receipt;
import org.pruefstein.sitting.SittingRecord;
import org.pruefstein.sitting.Sittings;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Marks an ended sitting: SUBMITTED → MARKED with the exact points of each question, once. */
@Component
class Marking {
    private final Sittings sittings;
    private final Seats seats;
    private final QuestionPool pool;
    private final MarkingRepository repository;
    private final ApplicationEventPublisher events;

    Marking(
            Sittings sittings,
            Seats seats,
            QuestionPool pool,
            MarkingRepository repository,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.seats = seats;
        this.pool = pool;
        this.repository = repository;
        this.events = events;
    }

    /**
     * Marks in a transaction of its own.
     *
     * @return whether this call marked it; a sitting that goes on or is marked already stays as it is
     * @throws org.springframework.dao.OptimisticLockingFailureException when another call marks it at the same moment
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean mark(AttemptId id) {
        Optional<SittingRecord> ended = sittings.find(id).filter(s -> s.state() == AttemptState.SUBMITTED);
        ended.ifPresent(this::mark);
        return ended.isPresent();
    }

    private void mark(SittingRecord sitting) {
        sittings.advance(sitting.id(), AttemptState.MARKED);
        Paper paper = seats.paper(sitting.paperId());
        MarkedPaper marked = MarkedPaper.of(
                paper,
                pool.versions(paper.items().stream().map(Paper.Item::versionId).toList()),
                sitting.answers());
        String receipt = sittings.receipt(sitting.id()).map(Receipt::hash).orElse(null);
        repository.insert(sitting, paper, receipt, marked);
        events.publishEvent(new Audited(
                "grading.attempt-marked",
                "attempt:" + sitting.id().value(),
                Map.of("rules", MarkedPaper.RULES, "paper", paper.hash(), "receipt", String.valueOf(receipt))));
    }
}
