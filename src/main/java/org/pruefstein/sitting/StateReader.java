package org.pruefstein.sitting;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Tells the exam page how its sitting stands, and notes that the page was heard of. */
@Component
class StateReader {
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final ReceiptRepository receipts;
    private final Writers writers;
    private final Credits credits;

    StateReader(
            AttemptRepository attempts,
            AnswerRepository answers,
            ReceiptRepository receipts,
            Writers writers,
            Credits credits) {
        this.attempts = attempts;
        this.answers = answers;
        this.receipts = receipts;
        this.writers = writers;
        this.credits = credits;
    }

    /** @throws NotFoundException when the token belongs to no writer of this sitting */
    ApiReplies.State read(AttemptId id, String token) {
        Writer writer = writers.demand(id, token);
        Attempt attempt = attempts.find(id).orElseThrow(() -> new NotFoundException("attempt"));
        boolean active = writer.active(attempt.epoch());
        if (active && attempt.open()) {
            attempts.touch(id);
        }
        Map<Integer, List<Integer>> saved = new TreeMap<>();
        answers.current(id).values().forEach(a -> saved.put(a.position(), List.of(a.epoch(), a.seq())));
        return new ApiReplies.State(
                attempt.state(),
                attempt.epoch(),
                new ApiReplies.Device(
                        writer.epoch(), active, writer.revokedAt() != null, answers.lastSeq(id, writer.epoch())),
                attempt.at().toEpochMilli(),
                attempt.remainingMillis(),
                saved,
                attempt.flaggedPositions(),
                credits.of(attempt.registrationId()),
                end(attempt, saved.size()).orElse(null));
    }

    /** How a sitting ended, or nothing while it has not. */
    Optional<ApiReplies.End> end(Attempt attempt, int answered) {
        return receipts.find(attempt.id())
                .map(r -> new ApiReplies.End(
                        Objects.requireNonNull(attempt.endCause()),
                        Objects.requireNonNull(attempt.endedAt()).toEpochMilli(),
                        r.hash(),
                        answered,
                        answers.late(attempt.id()).size()));
    }
}
