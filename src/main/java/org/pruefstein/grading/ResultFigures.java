package org.pruefstein.grading;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pruefstein.shared.Fraction;

/**
 * How a group did.
 *
 * @param count marked papers
 * @param mean exact mean of the points of 100; 0 without papers
 * @param passed how many passed
 * @param byGrade how many reached each grade, 1 to 6, also those that nobody reached
 */
public record ResultFigures(int count, Fraction mean, int passed, SortedMap<Integer, Integer> byGrade) {
    public ResultFigures {
        byGrade = Collections.unmodifiableSortedMap(new TreeMap<>(byGrade));
    }

    static ResultFigures of(List<Fraction> points, List<Grade> grades) {
        TreeMap<Integer, Integer> byGrade = new TreeMap<>();
        for (int grade = 1; grade <= 6; grade++) {
            byGrade.put(grade, 0);
        }
        grades.forEach(grade -> byGrade.merge(grade.grade(), 1, Integer::sum));
        Fraction mean = points.isEmpty()
                ? Fraction.ZERO
                : points.stream().reduce(Fraction.ZERO, Fraction::plus).dividedBy(Fraction.of(points.size()));
        return new ResultFigures(
                points.size(), mean, (int) grades.stream().filter(Grade::passed).count(), byGrade);
    }

    /** Share of those who passed, in whole percent, rounded down so that only all are 100; 0 without papers. */
    public int passPercent() {
        return count == 0 ? 0 : passed * 100 / count;
    }
}
