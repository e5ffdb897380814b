package org.pruefstein.learning;

import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;

/**
 * A question that an instructor picked for a quiz.
 *
 * @param stem the first line of the plain text
 * @param published whether learners can get it; otherwise a quiz leaves it out
 */
public record PickedQuestion(
        QuestionId id,
        String key,
        String moduleKey,
        String objectiveKey,
        Level level,
        QuestionType type,
        String stem,
        boolean published) {}
