package org.pruefstein.question;

import java.util.List;
import java.util.Map;
import org.pruefstein.shared.Fraction;

/**
 * A question whose answer a person judges by a rubric. Practising, that is whoever answered it, beside the model answer;
 * no paper of an exam draws it.
 */
public sealed interface HandMarked extends QuestionBody permits Essay, FileHandIn {
    /** What a good answer looks like, Markdown; shown with the solution. */
    String modelAnswer();

    /** What there are points for, in the order of the author; shown with the solution. */
    List<RubricRow> rubric();

    @Override
    default List<RubricRow> parts() {
        return rubric();
    }

    /** The points of all rows. */
    default int points() {
        return rubric().stream().mapToInt(RubricRow::points).sum();
    }

    /**
     * The exact share of the points that a rating gives.
     *
     * @param rating points by key of a row
     * @throws InvalidAnswerException when it does not rate exactly the rows, or gives one less than none or more than
     *     there are
     */
    default Fraction share(Map<String, Integer> rating) {
        int given = 0;
        for (RubricRow row : rubric()) {
            Integer points = rating.get(row.key());
            if (points == null || points < 0 || points > row.points()) {
                throw new InvalidAnswerException("rating");
            }
            given += points;
        }
        if (rating.size() != rubric().size() || points() == 0) {
            throw new InvalidAnswerException("rating");
        }
        return Fraction.of(given, points());
    }
}
