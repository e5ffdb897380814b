package org.pruefstein.question;

import org.pruefstein.course.Level;

/**
 * One version of a question with what is needed to draw, show and score it.
 *
 * @param key stable key of the question within its course
 * @param number 1 for the first version
 * @param moduleKey module it belongs to
 * @param objectiveKey learning objective it tests
 * @param hash SHA-256 of the canonical body
 * @param evidence what it rests on; tells nothing before the solution may be seen
 */
public record QuestionVersion(
        QuestionVersionId id,
        QuestionId questionId,
        String courseKey,
        String key,
        int number,
        Bank bank,
        String moduleKey,
        String objectiveKey,
        Level level,
        QuestionBody body,
        String hash,
        Evidence evidence) {
    /** Without sources. */
    public QuestionVersion(
            QuestionVersionId id,
            QuestionId questionId,
            String courseKey,
            String key,
            int number,
            Bank bank,
            String moduleKey,
            String objectiveKey,
            Level level,
            QuestionBody body,
            String hash) {
        this(id, questionId, courseKey, key, number, bank, moduleKey, objectiveKey, level, body, hash, Evidence.NONE);
    }
}
