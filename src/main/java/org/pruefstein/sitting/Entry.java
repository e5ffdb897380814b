package org.pruefstein.sitting;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An answer as the exam page sends it.
 *
 * @param seq number within the epoch, from 1, never used twice
 * @param at when it was given by the device's reckoning, in milliseconds since 1970; a statement, not a fact
 */
record Entry(
        int position, int seq, JsonNode answer, @Nullable Long at) {
    static final int MAX_SEQ = 50_000;
}
