package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionType;

/**
 * How a paper is put together: cells of module and level with number and points, quotas of types over the whole paper,
 * time, pass mark, grade key, aids.
 *
 * @param minutes working time, in minutes
 * @param passPoints points of 100 from which the exam is passed
 * @param gradeKey name of the grade key, such as {@code ihk-100}
 * @param rounding {@code A} or {@code B}, the two conventions of rounding
 */
public record Blueprint(
        String key,
        Kind kind,
        String title,
        Bank bank,
        int minutes,
        int passPoints,
        String gradeKey,
        String rounding,
        List<String> aids,
        List<Cell> cells,
        List<TypeQuota> types) {
    public Blueprint {
        aids = List.copyOf(aids);
        cells = List.copyOf(cells);
        types = List.copyOf(types);
    }

    /** Whether it counts. */
    public enum Kind {
        FINAL,
        REHEARSAL
    }

    /** So many questions of this module and level, each worth so many points. */
    public record Cell(String module, Level level, int count, int points) {
        boolean takes(PoolItem item) {
            return item.moduleKey().equals(module) && item.level() == level;
        }
    }

    /** At least and at most so many questions of this type in a paper. */
    public record TypeQuota(QuestionType type, int min, int max) {}

    /** Number of questions of a paper. */
    public int questions() {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    /** Points that can be reached. */
    public int points() {
        return cells.stream().mapToInt(c -> c.count() * c.points()).sum();
    }
}
