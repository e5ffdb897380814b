package org.pruefstein.question;

import java.time.Instant;

/**
 * A published exam item whose answer key was released, by whom and when.
 *
 * @param stem the first line of the plain text
 * @param releasedBy the examiner's name as printed
 */
public record ReleasedKey(
        QuestionId questionId,
        String courseKey,
        String key,
        int number,
        String moduleKey,
        String stem,
        String releasedBy,
        Instant releasedAt) {}
