package org.pruefstein.sitting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pruefstein.exam.SessionId;
import org.pruefstein.question.Answer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sittings as they are stored; one that has not begun is not among them. */
@Component
class StoredSittings implements Sittings {
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final ReceiptRepository receipts;

    StoredSittings(AttemptRepository attempts, AnswerRepository answers, ReceiptRepository receipts) {
        this.attempts = attempts;
        this.answers = answers;
        this.receipts = receipts;
    }

    @Override
    public List<SittingRecord> ofSession(SessionId session) {
        return attempts.ofSession(session).stream().map(this::record).toList();
    }

    @Override
    public Optional<SittingRecord> find(AttemptId id) {
        return attempts.find(id).filter(a -> a.startedAt() != null).map(this::record);
    }

    @Override
    public Optional<Receipt> receipt(AttemptId id) {
        return receipts.find(id);
    }

    @Override
    @Transactional
    public void advance(AttemptId id, AttemptState to) {
        AttemptState from = switch (to) {
            case MARKED -> AttemptState.SUBMITTED;
            case RELEASED -> AttemptState.MARKED;
            default -> throw new IllegalArgumentException("not a step of marking: " + to);
        };
        attempts.advance(id, from, to);
    }

    private SittingRecord record(Attempt attempt) {
        Map<Integer, Answer> current = answers.current(attempt.id()).values().stream()
                .collect(Collectors.toMap(CurrentAnswer::position, a -> CanonicalAnswer.read(a.answer())));
        return new SittingRecord(
                attempt.id(),
                attempt.sessionId(),
                attempt.registrationId(),
                attempt.accountId(),
                attempt.paper(),
                attempt.state(),
                attempt.startedAt(),
                attempt.endedAt(),
                attempt.endCause(),
                current);
    }
}
