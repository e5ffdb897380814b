package org.pruefstein.grading;

import org.pruefstein.course.Level;
import org.pruefstein.question.QuestionVersionId;
import org.pruefstein.shared.Fraction;

/**
 * One question of a marked paper.
 *
 * @param points what could be reached
 * @param share exact share of it, 0 to 1
 */
record MarkedItem(
        int position,
        QuestionVersionId versionId,
        String moduleKey,
        String objectiveKey,
        Level level,
        int points,
        Fraction share) {
    /** What was reached, exact. */
    Fraction earned() {
        return share.times(Fraction.of(points));
    }
}
