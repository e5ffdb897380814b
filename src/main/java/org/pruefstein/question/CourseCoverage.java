package org.pruefstein.question;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;

/**
 * The published questions of a course by module, objective, level and bank, as its newest edition is cut.
 *
 * @param across what blueprints draw from more than one module or level
 * @param elsewhere published questions of objectives that this edition does not have
 */
public record CourseCoverage(CourseOutline course, List<Part> modules, List<Demand> across, int elsewhere) {
    public CourseCoverage {
        modules = List.copyOf(modules);
        across = List.copyOf(across);
    }

    /** Everything that is missing: objectives short of questions in a bank, and needs that are not met. */
    public int holes() {
        return modules.stream().mapToInt(Part::holes).sum() + unmet(across);
    }

    private static int unmet(List<Demand> demands) {
        return (int) demands.stream().filter(d -> d.missing() > 0).count();
    }

    /** A module with its objectives and what is drawn from it. */
    public record Part(CourseOutline.Module module, List<Row> rows, List<Demand> demands) {
        public Part {
            rows = List.copyOf(rows);
            demands = List.copyOf(demands);
        }

        /** How many things are missing in this module. */
        public int holes() {
            int rows = this.rows.stream().mapToInt(Row::holes).sum();
            return rows + unmet(demands);
        }

        /** Published questions of a bank. */
        public int published(Bank bank) {
            return rows.stream().mapToInt(row -> row.published(bank)).sum();
        }
    }

    /** An objective with its published questions; cells without any are left out. */
    public record Row(CourseOutline.Objective objective, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** Published questions of a bank and level. */
        public int published(Bank bank, Level level) {
            return cells.stream()
                    .filter(c -> c.bank() == bank && c.level() == level)
                    .mapToInt(Cell::published)
                    .sum();
        }

        /** Published questions of a bank, of any level. */
        public int published(Bank bank) {
            return cells.stream()
                    .filter(c -> c.bank() == bank)
                    .mapToInt(Cell::published)
                    .sum();
        }

        /** How many questions a bank lacks until it has {@link BankAdvice#LEAST}; they belong to the objective's level. */
        public int missing(Bank bank) {
            return Math.max(0, BankAdvice.LEAST - published(bank));
        }

        int holes() {
            return (int) Arrays.stream(Bank.values())
                    .filter(bank -> missing(bank) > 0)
                    .count();
        }
    }

    /** So many published questions of a bank and level. */
    public record Cell(Bank bank, Level level, int published) {}

    /**
     * What a cell of a blueprint draws, and what there is.
     *
     * @param module the only one it draws from, or none
     * @param level the only one it draws, or none
     * @param type the only one it draws, or none
     * @param usable published questions that may be drawn; what a person marks never is
     * @param unreleased published exam items whose key no examiner has released yet
     */
    public record Demand(
            String title,
            Bank bank,
            CourseOutline.@Nullable Module module,
            @Nullable Level level,
            @Nullable QuestionType type,
            int needed,
            int usable,
            int unreleased) {
        /** How many are missing. */
        public int missing() {
            return Math.max(0, needed - usable);
        }
    }
}
