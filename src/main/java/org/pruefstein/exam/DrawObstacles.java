package org.pruefstein.exam;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pruefstein.question.QuestionType;

/** Finds the reasons why a pool cannot fill a blueprint, as far as they can be named one by one. */
final class DrawObstacles {
    private DrawObstacles() {}

    static List<DrawObstacle> find(Blueprint blueprint, List<DrawCell> cells) {
        List<DrawObstacle> found = new ArrayList<>();
        if (blueprint.questions() == 0) {
            found.add(DrawObstacle.of("exam.obstacle-empty"));
        }
        cells(cells, found);
        if (found.isEmpty()) {
            quotas(blueprint, cells, found);
        }
        return found;
    }

    private static void cells(List<DrawCell> cells, List<DrawObstacle> found) {
        List<Blueprint.Cell> seen = new ArrayList<>();
        for (DrawCell cell : cells) {
            Blueprint.Cell wanted = cell.cell();
            if (wanted.count() < 0 || wanted.points() < 1) {
                found.add(DrawObstacle.of("exam.obstacle-numbers", wanted));
            }
            Optional<Blueprint.Cell> before =
                    seen.stream().filter(wanted::overlaps).findFirst();
            if (before.isPresent()) {
                found.add(DrawObstacle.of("exam.obstacle-overlap", before.get(), wanted));
            } else if (cell.available() < wanted.count()) {
                found.add(DrawObstacle.of("exam.obstacle-cell", wanted, wanted.count(), cell.available()));
            }
            seen.add(wanted);
        }
    }

    private static void quotas(Blueprint blueprint, List<DrawCell> cells, List<DrawObstacle> found) {
        Set<QuestionType> seen = new HashSet<>();
        for (Blueprint.TypeQuota quota : blueprint.types()) {
            QuestionType type = quota.type();
            List<QuestionType> types = List.of(type);
            int most = cells.stream()
                    .mapToInt(c -> Math.min(c.cell().count(), c.available(types)))
                    .sum();
            int least = cells.stream()
                    .mapToInt(c -> Math.max(0, c.cell().count() - (c.available() - c.available(types))))
                    .sum();
            if (!seen.add(type)) {
                found.add(DrawObstacle.of("exam.obstacle-quota-twice", type));
            }
            if (quota.min() > quota.max()) {
                found.add(DrawObstacle.of("exam.obstacle-quota-crossed", type, quota.min(), quota.max()));
            } else if (most < quota.min()) {
                found.add(DrawObstacle.of("exam.obstacle-quota-min", type, quota.min(), most));
            } else if (least > quota.max()) {
                found.add(DrawObstacle.of("exam.obstacle-quota-max", type, quota.max(), least));
            }
        }
    }
}
