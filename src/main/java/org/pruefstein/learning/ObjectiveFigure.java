package org.pruefstein.learning;

/**
 * How the questions of a learning objective go in quizzes.
 *
 * @param questions how many of them were answered
 * @param percent mean of the points in percent, rounded down
 */
public record ObjectiveFigure(
        String moduleKey, String objectiveKey, int questions, int answers, int learners, int percent) {}
