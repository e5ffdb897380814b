package org.pruefstein.sitting;

import java.util.Comparator;
import java.util.List;
import org.pruefstein.platform.InstallationKey;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one end of a sitting, whoever causes it: one conditional update decides, then one receipt and one event in the
 * same transaction.
 */
@Component
class Ending {
    private final AttemptRepository attempts;
    private final AnswerRepository answers;
    private final ReceiptRepository receipts;
    private final PaperSheets papers;
    private final InstallationKey key;
    private final ApplicationEventPublisher events;

    Ending(
            AttemptRepository attempts,
            AnswerRepository answers,
            ReceiptRepository receipts,
            PaperSheets papers,
            InstallationKey key,
            ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.answers = answers;
        this.receipts = receipts;
        this.papers = papers;
        this.key = key;
        this.events = events;
    }

    /** Ends an open sitting now. @return whether this call ended it */
    @Transactional
    public boolean end(AttemptId id, EndCause cause) {
        return attempts.end(id, cause) && complete(id);
    }

    /** Ends an open sitting if its deadline and grace have passed. @return whether this call ended it */
    @Transactional
    public boolean endOverdue(AttemptId id) {
        return attempts.endOverdue(id) && complete(id);
    }

    /** What the receipt of an ended sitting must say, reckoned anew from what is stored. */
    String text(AttemptId id) {
        Attempt attempt = attempts.find(id).filter(Attempt::ended).orElseThrow(() -> new NotFoundException("attempt"));
        List<CurrentAnswer> current = answers.current(id).values().stream()
                .sorted(Comparator.comparingInt(CurrentAnswer::position))
                .toList();
        return ReceiptText.of(attempt, papers.of(attempt.paper()), current);
    }

    private boolean complete(AttemptId id) {
        String payload = text(id);
        String hash = Sha256.of(payload);
        receipts.insert(id, payload, hash, key.keyId(), key.sign(payload));
        Attempt attempt = attempts.find(id).orElseThrow(() -> new NotFoundException("attempt"));
        EndCause cause = EndCause.valueOf(String.valueOf(attempt.endCause()));
        events.publishEvent(new AttemptEnded(id, attempt.sessionId(), cause, hash));
        return true;
    }
}
