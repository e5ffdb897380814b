package org.pruefstein.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.shared.NotFoundException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes entries in: appends each and lets it count when it is the newest of the device that writes now and in time.
 * What was sent before is answered as before, so that sending again never harms.
 */
@Component
class AnswerIntake {
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final Writers writers;
    private final PaperSheets papers;

    AnswerIntake(AttemptRepository attempts, AnswerRepository answers, Writers writers, PaperSheets papers) {
        this.attempts = attempts;
        this.answers = answers;
        this.writers = writers;
        this.papers = papers;
    }

    /**
     * What the page is told after the commit.
     *
     * @param active whether this device is still the one that writes
     */
    record Reply(boolean active, boolean revoked, AttemptState state, Instant at, List<EntryResult> results) {}

    /**
     * Stores entries of an epoch.
     *
     * @throws NotFoundException when the token belongs to no writer of this sitting
     * @throws ForeignEpochException when the token belongs to another epoch; nothing is stored
     */
    @Transactional
    public Reply save(AttemptId id, String token, int epoch, List<Entry> entries) {
        writers.admit(id, token);
        Attempt attempt = attempts.lock(id).orElseThrow(() -> new NotFoundException("attempt"));
        Writer writer = writers.demand(id, token);
        if (writer.epoch() != epoch) {
            throw new ForeignEpochException();
        }
        boolean active = writer.active(attempt.epoch());
        Map<Integer, EntryOrder> current = new HashMap<>(
                answers.order(id, entries.stream().map(Entry::position).toList()));
        PaperSheet sheet = papers.of(attempt.paper());
        List<EntryResult> results = new ArrayList<>();
        for (Entry entry :
                entries.stream().sorted(Comparator.comparingInt(Entry::seq)).toList()) {
            AnswerEvent event = judge(entry, attempt, epoch, active, sheet, current.get(entry.position()));
            long row;
            try {
                row = answers.append(id, event);
            } catch (DuplicateKeyException e) {
                results.add(again(stored(id, event), event));
                continue;
            }
            if (event.outcome() == EntryOutcome.SAVED) {
                String answer = Objects.requireNonNull(event.answer());
                answers.move(id, event, row, CanonicalAnswer.read(answer).blank());
                current.put(entry.position(), new EntryOrder(entry.position(), epoch, entry.seq()));
            }
            results.add(event.result());
        }
        if (attempt.quiet()) {
            attempts.touch(id);
        }
        return new Reply(active, writer.revokedAt() != null, attempt.state(), attempt.at(), results);
    }

    private static AnswerEvent judge(
            Entry entry, Attempt attempt, int epoch, boolean active, PaperSheet sheet, @Nullable EntryOrder current) {
        Instant written = entry.at() == null ? null : Instant.ofEpochMilli(entry.at());
        try {
            Answer answer = CanonicalAnswer.read(sheet, entry);
            EntryOutcome outcome = outcome(attempt, active, current == null || current.olderThan(epoch, entry.seq()));
            String canonical = CanonicalAnswer.write(answer);
            return new AnswerEvent(
                    epoch, entry.seq(), entry.position(), canonical, outcome, null, null, written, attempt.at());
        } catch (InvalidAnswerException e) {
            return new AnswerEvent(
                    epoch,
                    entry.seq(),
                    entry.position(),
                    null,
                    EntryOutcome.REFUSED,
                    e.reason(),
                    CanonicalAnswer.raw(entry),
                    written,
                    attempt.at());
        }
    }

    private static EntryOutcome outcome(Attempt attempt, boolean active, boolean newer) {
        if (!attempt.open() || attempt.late()) {
            return EntryOutcome.LATE;
        }
        return active && newer ? EntryOutcome.SAVED : EntryOutcome.SUPERSEDED;
    }

    private AnswerEvent stored(AttemptId id, AnswerEvent event) {
        return Objects.requireNonNull(
                answers.stored(id, event.epoch(), List.of(event.seq())).get(event.seq()));
    }

    private static EntryResult again(AnswerEvent earlier, AnswerEvent now) {
        boolean same = earlier.position() == now.position()
                && Objects.equals(earlier.answer(), now.answer())
                && Objects.equals(earlier.raw(), now.raw());
        return same
                ? earlier.result()
                : new EntryResult(now.position(), now.seq(), EntryOutcome.REFUSED, "number-used-before");
    }
}
