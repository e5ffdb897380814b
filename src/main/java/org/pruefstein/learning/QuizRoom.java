package org.pruefstein.learning;

import java.util.Optional;
import org.pruefstein.course.CourseOutline;

/**
 * A module's practice quiz as somebody finds it.
 *
 * @param questions how many a new quiz will have; 0 when the module has none yet
 * @param record what the quizzes so far came to
 * @param open the first open question of a quiz that is under way
 * @param last what the quiz finished last came to
 */
public record QuizRoom(
        CourseOutline outline,
        CourseOutline.Module module,
        int questions,
        QuizRecord record,
        Optional<QuizStep> open,
        Optional<QuizSummary> last) {}
