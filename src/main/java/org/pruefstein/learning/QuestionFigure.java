package org.pruefstein.learning;

import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;

/**
 * How a question goes in quizzes.
 *
 * @param stem what it asks, in one line
 * @param answers how many were given
 * @param learners how many people gave them, at least {@link LearnerAnswers#LEAST}
 * @param percent mean of the points in percent, rounded down
 */
public record QuestionFigure(
        QuestionId questionId,
        QuestionType type,
        String stem,
        String moduleKey,
        String objectiveKey,
        int answers,
        int learners,
        int percent) {}
