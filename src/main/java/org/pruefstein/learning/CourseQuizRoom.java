package org.pruefstein.learning;

import java.util.Optional;
import org.pruefstein.course.CourseOutline;

/**
 * An instructor's quiz as somebody finds it.
 *
 * @param offered whether a new attempt can begin at all; otherwise it was retired meanwhile
 * @param open the first open question of an attempt that is under way
 * @param last what the attempt finished last came to
 */
public record CourseQuizRoom(
        CourseOutline outline,
        CourseQuiz quiz,
        boolean offered,
        Optional<QuizStep> open,
        Optional<CourseQuizSummary> last) {
    /** Whether one can begin a new attempt. */
    public boolean again() {
        return offered && quiz.open();
    }
}
