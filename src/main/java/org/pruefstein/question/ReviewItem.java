package org.pruefstein.question;

import java.time.Instant;
import org.pruefstein.course.Level;

/** An exam item in an examiner's list. {@code own} tells that the examiner wrote on it and may not approve it. */
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
        boolean own) {}
