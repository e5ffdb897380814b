package org.pruefstein.sitting;

import java.util.List;
import java.util.Optional;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands a sitting in. The page names its last entry; while time remains the server asks for what it lacks. */
@Component
class HandIn {
    private static final int MOST = 1_000;

    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final ReceiptRepository receipts;
    private final Writers writers;
    private final Ending ending;

    HandIn(
            AttemptRepository attempts,
            AnswerRepository answers,
            ReceiptRepository receipts,
            Writers writers,
            Ending ending) {
        this.attempts = attempts;
        this.answers = answers;
        this.receipts = receipts;
        this.writers = writers;
        this.ending = ending;
    }

    /** Either the receipt, or the numbers of the entries that have not arrived, or that another device writes now. */
    record Reply(Optional<Receipt> receipt, List<Integer> missing, boolean active) {}

    /**
     * Ends the sitting, or says what is lacking. A second time it gives the same receipt.
     *
     * @throws NotFoundException when the token belongs to no writer of this sitting
     * @throws ForeignEpochException when the token belongs to another epoch
     */
    @Transactional
    public Reply submit(AttemptId id, String token, int epoch, int lastSeq) {
        writers.admit(id, token);
        Attempt attempt = attempts.lock(id).orElseThrow(() -> new NotFoundException("attempt"));
        Writer writer = writers.demand(id, token);
        if (writer.epoch() != epoch) {
            throw new ForeignEpochException();
        }
        boolean active = writer.active(attempt.epoch());
        if (attempt.open() && !attempt.late() && !active) {
            return new Reply(Optional.empty(), List.of(), false);
        }
        if (attempt.open() && attempt.late()) {
            ending.endOverdue(id);
        } else if (attempt.open()) {
            List<Integer> missing = answers.missing(id, epoch, lastSeq, MOST);
            if (!missing.isEmpty()) {
                return new Reply(Optional.empty(), missing, true);
            }
            ending.end(id, EndCause.SUBMITTED);
        }
        return new Reply(receipts.find(id), List.of(), active);
    }
}
