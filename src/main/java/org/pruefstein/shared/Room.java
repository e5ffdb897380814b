package org.pruefstein.shared;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Room for so much at once on a node, so that a crowd of large things leaves memory and time for everything else. Nobody
 * waits long, and not many at once.
 */
public final class Room {
    private static final int MOST_WAITING = 8;
    private static final int LONGEST_WAIT_S = 5;
    private final int size;
    private final Semaphore places;

    /** @param size how many places there are, at least 1 */
    public Room(int size) {
        this.size = size;
        this.places = new Semaphore(size, true);
    }

    /** Places that are taken until they are given back. */
    @FunctionalInterface
    public interface Stay extends AutoCloseable {
        @Override
        void close();
    }

    /**
     * Takes places, all of the room when more are wanted than it has; waits up to 5 s for them.
     *
     * @param wanted at least 1
     * @throws DomainException {@code app.busy} when they do not become free, or enough others wait already
     */
    public Stay enter(int wanted) {
        int taken = Math.min(size, wanted);
        try {
            if (places.getQueueLength() < MOST_WAITING && places.tryAcquire(taken, LONGEST_WAIT_S, TimeUnit.SECONDS)) {
                return () -> places.release(taken);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DomainException("app.busy");
    }
}
