package org.pruefstein.sitting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A device or tab that was allowed to write into a sitting.
 *
 * @param epoch its number, from 1
 * @param name what it calls itself, such as „Firefox, Android“
 * @param writes whether it is the one that may write now
 */
public record Device(
        int epoch, String name, Instant openedAt, @Nullable Instant revokedAt, boolean writes) {}
