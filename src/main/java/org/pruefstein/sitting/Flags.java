package org.pruefstein.sitting;

import java.util.List;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps which questions a candidate wants to look at again. */
@Component
class Flags {
    private final AttemptRepository attempts;
    private final Writers writers;
    private final PaperSheets papers;

    Flags(AttemptRepository attempts, Writers writers, PaperSheets papers) {
        this.attempts = attempts;
        this.writers = writers;
        this.papers = papers;
    }

    /**
     * Replaces them; another device than the one that writes changes nothing.
     *
     * @return the flagged positions afterwards
     * @throws NotFoundException when the token belongs to no writer of this sitting
     */
    @Transactional
    public List<Integer> set(AttemptId id, String token, List<Integer> positions) {
        writers.admit(id, token);
        Attempt attempt = attempts.lock(id).orElseThrow(() -> new NotFoundException("attempt"));
        if (!attempt.open() || !writers.demand(id, token).active(attempt.epoch())) {
            return attempt.flaggedPositions();
        }
        PaperSheet sheet = papers.of(attempt.paper());
        List<Integer> known =
                positions.stream().filter(p -> sheet.at(p).isPresent()).toList();
        attempts.flag(id, CanonicalJson.write(known));
        return known;
    }
}
