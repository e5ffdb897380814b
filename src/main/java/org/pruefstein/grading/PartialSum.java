package org.pruefstein.grading;

import org.pruefstein.shared.Fraction;

/**
 * The points of a part of a paper.
 *
 * @param key of the learning objective or module
 * @param questions how many questions it holds
 * @param reachable points that could be reached
 * @param earned points that were reached, exact
 */
public record PartialSum(String key, int questions, int reachable, Fraction earned) {
    PartialSum plus(PartialSum other) {
        return new PartialSum(key, questions + other.questions, reachable + other.reachable, earned.plus(other.earned));
    }
}
