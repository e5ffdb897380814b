package org.pruefstein.question;

import org.pruefstein.course.Level;

/** What a draw needs to know of a published question; neither text nor key. */
public record PoolItem(
        QuestionVersionId versionId,
        QuestionId questionId,
        String moduleKey,
        String objectiveKey,
        Level level,
        QuestionType type,
        String hash) {}
