package org.pruefstein.grading;

import org.pruefstein.exam.SessionId;
import org.pruefstein.sitting.AttemptEnded;
import org.pruefstein.sitting.AttemptId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sees to it that each ended sitting is marked: after its end, and what was missed then (a crash, a fault) by a job and
 * when the results are opened. Several may try at once; one of them marks.
 */
@Component
class OutstandingMarks {
    private static final Logger log = LoggerFactory.getLogger(OutstandingMarks.class);
    private static final int BATCH = 1_000;
    private final Marking marking;
    private final MarkingRepository repository;

    OutstandingMarks(Marking marking, MarkingRepository repository) {
        this.marking = marking;
        this.repository = repository;
    }

    @Async
    @TransactionalEventListener
    public void on(AttemptEnded ended) {
        mark(ended.attemptId());
    }

    /** Marks what is outstanding in all sessions. @return how many this call marked */
    int catchUp() {
        return (int) repository.outstanding(null, BATCH).stream()
                .filter(this::markOrReport)
                .count();
    }

    /** Marks what is outstanding in one session. @return how many this call marked */
    int catchUp(SessionId session) {
        return (int) repository.outstanding(session, BATCH).stream()
                .filter(this::markOrReport)
                .count();
    }

    private boolean mark(AttemptId id) {
        try {
            return marking.mark(id);
        } catch (OptimisticLockingFailureException e) {
            log.debug("Sitting {} is being marked by another call.", id.value());
            return false;
        }
    }

    /** One sitting that cannot be marked keeps no other from it. */
    private boolean markOrReport(AttemptId id) {
        try {
            return mark(id);
        } catch (RuntimeException e) {
            log.error("Sitting {} could not be marked; tried again within a minute.", id.value(), e);
            return false;
        }
    }
}
