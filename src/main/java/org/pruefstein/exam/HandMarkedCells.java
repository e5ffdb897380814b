package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionType;

/**
 * Finds the cells of a matrix that could draw a question marked by hand. Nobody can mark one yet, so such a matrix is
 * refused unless it allows none of that type.
 */
final class HandMarkedCells {
    private HandMarkedCells() {}

    static List<DrawObstacle> find(Blueprint blueprint, List<PoolItem> pool) {
        return blueprint.cells().stream()
                .filter(cell -> cell.count() > 0)
                .flatMap(cell -> pool.stream()
                        .filter(item ->
                                blueprint.cellOf(item).filter(cell::equals).isPresent())
                        .map(PoolItem::type)
                        .filter(QuestionType::handMarked)
                        .filter(type -> !excluded(blueprint, type))
                        .distinct()
                        .sorted()
                        .map(type -> DrawObstacle.of("exam.obstacle-by-hand", cell, type)))
                .toList();
    }

    private static boolean excluded(Blueprint blueprint, QuestionType type) {
        return blueprint.types().stream().anyMatch(quota -> quota.type() == type && quota.max() == 0);
    }
}
