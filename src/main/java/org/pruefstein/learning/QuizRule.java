package org.pruefstein.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.PoolItem;

/**
 * So many questions of these objectives and this level.
 *
 * @param objectives keys; empty for all of the quiz's module or course
 * @param level {@code null} for any
 */
public record QuizRule(List<String> objectives, @Nullable Level level, int number) {
    public QuizRule {
        objectives = List.copyOf(objectives);
    }

    /** Whether a question fits. */
    boolean fits(PoolItem item) {
        return (objectives.isEmpty() || objectives.contains(item.objectiveKey()))
                && (level == null || level == item.level());
    }
}
