package org.pruefstein.sitting;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;
import org.pruefstein.shared.Audited;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens epochs. The newest one is the only writer; each has a random token of 256 bits of which the server keeps the
 * hash. The callers have made sure who the candidate is.
 */
@Component
class Writers {
    static final int MOST = 500;
    private static final int KNOWN = 20_000;
    private static final Set<AttemptState> DELIVERABLE =
            EnumSet.of(AttemptState.OPEN, AttemptState.SUBMITTED, AttemptState.MARKED);

    private final AttemptRepository attempts;
    private final WriterRepository writers;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, AttemptId> known = Recent.map(KNOWN);

    Writers(AttemptRepository attempts, WriterRepository writers, ApplicationEventPublisher events) {
        this.attempts = attempts;
        this.writers = writers;
        this.events = events;
    }

    /** A new epoch with its token, which is shown this once. */
    record Opened(int epoch, String token) {}

    /**
     * Opens the next epoch; the device that wrote before can only read from then on. Also after the end, so that what
     * a device still holds can be delivered as late.
     *
     * @param newest the newest epoch the page knows of, or nothing to open one whoever writes now
     * @throws NotFoundException when it is not this person's sitting, or not begun, or its result is released
     * @throws TakenOverException when another epoch is the newest; nothing is opened then
     */
    @Transactional
    public Opened open(AttemptId id, AccountId candidate, String device, @Nullable Integer newest) {
        Attempt attempt = attempts.lock(id)
                .filter(a -> a.accountId().equals(candidate))
                .filter(a -> DELIVERABLE.contains(a.state()))
                .filter(a -> a.epoch() < MOST)
                .orElseThrow(() -> new NotFoundException("attempt"));
        if (newest != null && newest != attempt.epoch()) {
            throw new TakenOverException(attempt.epoch());
        }
        int epoch = attempt.epoch() + 1;
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        writers.insert(id, epoch, Sha256.of(token), device);
        attempts.openEpoch(id, epoch);
        events.publishEvent(
                new Audited("sitting.writer-opened", "attempt:" + id.value(), Map.of("epoch", String.valueOf(epoch))));
        return new Opened(epoch, token);
    }

    /**
     * Turns away who has no token of this sitting, before they can wait for its lock. That a token belongs to a sitting
     * never changes; whether it may still write is told by {@link #demand} under the lock.
     *
     * @throws NotFoundException when the sitting has no writer with it
     */
    void admit(AttemptId id, String token) {
        String hash = Sha256.of(token);
        if (!id.equals(known.get(hash))) {
            demand(id, token);
            known.put(hash, id);
        }
    }

    /** The writer behind a token. @throws NotFoundException when the sitting has none with it */
    Writer demand(AttemptId id, String token) {
        return writers.find(id, Sha256.of(token)).orElseThrow(() -> new NotFoundException("writer"));
    }
}
