package org.pruefstein.sitting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry that came after the end; whether it counts is a person's decision.
 *
 * @param stem the question, without its layout
 * @param answer what was typed, or the texts of the chosen options without their layout; empty for a blank answer
 * @param writtenAt when the device says it was written
 * @param receivedAt when it arrived, by the database's clock
 */
public record LateEntry(
        int position,
        String stem,
        List<String> answer,
        @Nullable Instant writtenAt,
        Instant receivedAt) {
    public LateEntry {
        answer = List.copyOf(answer);
    }
}
