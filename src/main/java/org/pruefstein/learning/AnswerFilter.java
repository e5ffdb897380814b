package org.pruefstein.learning;

/**
 * Of which answers to quizzes an instructor wants figures.
 *
 * @param run id of a run; 0 for all of the course
 * @param module key of a module; empty for all
 * @param objective key of a learning objective; empty for all
 */
public record AnswerFilter(String course, long run, String module, String objective) {
    /** All answers of a course. */
    public static AnswerFilter of(String course) {
        return new AnswerFilter(course, 0, "", "");
    }
}
