package org.pruefstein.question;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;

/**
 * An exam item in an examiner's list.
 *
 * @param own whether the examiner wrote on it and may not approve it
 * @param dueAt until when it should be decided upon; absent when it was never sent to review
 * @param overdue whether that time has passed
 * @param openComments comments that no author has settled
 */
public record ReviewItem(
        QuestionId questionId,
        QuestionVersionId versionId,
        String courseKey,
        String key,
        int number,
        QuestionType type,
        String moduleKey,
        String objectiveKey,
        Level level,
        String stem,
        String hash,
        Instant changedAt,
        boolean own,
        @Nullable Instant dueAt,
        boolean overdue,
        int openComments) {}
