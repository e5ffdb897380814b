package org.pruefstein.sitting;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Closes overdue sittings every few seconds, on each node and with a thread of its own, so that no other job can delay
 * it. Several nodes may try: the update decides.
 */
@Component
class OverdueSweep implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(OverdueSweep.class);
    private static final int BATCH = 200;

    private final AttemptRepository attempts;
    private final Ending ending;
    private final SittingSettings settings;
    private @Nullable ScheduledExecutorService executor;

    OverdueSweep(AttemptRepository attempts, Ending ending, SittingSettings settings) {
        this.attempts = attempts;
        this.ending = ending;
        this.settings = settings;
    }

    /** Closes what is overdue now. @return how many this call closed */
    int sweep() {
        int closed = 0;
        for (AttemptId id : attempts.overdue(BATCH)) {
            try {
                closed += ending.endOverdue(id) ? 1 : 0;
            } catch (RuntimeException e) {
                log.error("Sitting {} could not be closed; tried again with the next sweep.", id.value(), e);
            }
        }
        return closed;
    }

    @Override
    public synchronized void start() {
        if (executor == null) {
            executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("overdue-sweep").factory());
            long millis = settings.sweep().toMillis();
            executor.scheduleWithFixedDelay(this::run, millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public synchronized void stop() {
        if (executor != null) {
            executor.shutdown();
            executor = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return executor != null;
    }

    private void run() {
        try {
            sweep();
        } catch (RuntimeException e) {
            log.warn("Overdue sittings could not be looked for; tried again with the next sweep.", e);
        }
    }
}
