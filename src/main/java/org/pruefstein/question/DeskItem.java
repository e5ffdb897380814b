package org.pruefstein.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An open version that waits at the author's desk or for an examiner.
 *
 * @param stem the first line of the plain text
 * @param comment why it was sent back; absent when it never was
 * @param reviewer who sent it back, as printed
 */
public record DeskItem(
        QuestionId id,
        String courseKey,
        String key,
        Bank bank,
        QuestionType type,
        VersionState state,
        String moduleKey,
        String stem,
        Instant changedAt,
        @Nullable String comment,
        @Nullable String reviewer) {}
