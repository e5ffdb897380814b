package org.pruefstein.exam;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionType;

/**
 * How a paper is put together: cells of module, level or type with number and points, quotas of types over the whole
 * paper, time, pass mark, grade key, aids.
 *
 * @param minutes working time, in minutes
 * @param passPoints points of 100 from which the exam is passed
 * @param gradeKey name of the grade key, such as {@code ihk-100}
 * @param rounding {@code A} or {@code B}, the two conventions of rounding
 * @param draw the way of drawing it was made for, see {@link PaperDraw}; one stored without keeps the first
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
        List<TypeQuota> types,
        String draw) {
    public Blueprint {
        aids = List.copyOf(aids);
        cells = List.copyOf(cells);
        types = List.copyOf(types);
        draw = Objects.requireNonNullElse(draw, PaperDraw.FIRST);
    }

    /** One drawn as blueprints are drawn today. */
    public Blueprint(
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
        this(key, kind, title, bank, minutes, passPoints, gradeKey, rounding, aids, cells, types, PaperDraw.ALGORITHM);
    }

    /** Whether it counts. */
    public enum Kind {
        FINAL,
        REHEARSAL
    }

    /**
     * So many questions of a module and level, each worth so many points. A cell that names a type draws only that type,
     * and may leave out module, level or both.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Cell(
            @Nullable String module,
            @Nullable Level level,
            @Nullable QuestionType type,
            int count,
            int points) {
        /** @throws IllegalArgumentException when it names neither a type nor module and level */
        public Cell {
            if (type == null && (module == null || level == null)) {
                throw new IllegalArgumentException("a cell without a type needs module and level");
            }
        }

        /** A cell of any type but those that have to be named. */
        public Cell(String module, Level level, int count, int points) {
            this(module, level, null, count, points);
        }

        boolean takes(String itsModule, Level itsLevel, QuestionType itsType) {
            return (module == null || module.equals(itsModule))
                    && (level == null || level == itsLevel)
                    && (type == null || type == itsType);
        }

        /** Whether there can be a question that belongs to both alike. */
        boolean overlaps(Cell other) {
            return type == other.type
                    && (module == null || other.module == null || module.equals(other.module))
                    && (level == null || other.level == null || level == other.level);
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

    /**
     * The cell that draws questions of this module, level and type: one that names the type before one that names none.
     * A case takes several times the time of another question, so only a cell that names it draws one.
     */
    public Optional<Cell> cellOf(String module, Level level, QuestionType type) {
        List<Cell> taking =
                cells.stream().filter(c -> c.takes(module, level, type)).toList();
        return taking.stream()
                .filter(c -> c.type() != null)
                .findFirst()
                .or(() -> taking.stream().filter(c -> unnamed(type)).findFirst());
    }

    /** The cell that draws this question; none when no paper can have it. */
    public Optional<Cell> cellOf(PoolItem item) {
        return cellOf(item.moduleKey(), item.level(), item.type());
    }

    private boolean unnamed(QuestionType type) {
        return type != QuestionType.CASE || draw.equals(PaperDraw.FIRST);
    }
}
