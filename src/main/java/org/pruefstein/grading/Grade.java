package org.pruefstein.grading;

/**
 * A grade with what it came from.
 *
 * @param roundedPoints whole points of 100 by which the key was read
 * @param grade 1 (best) to 6
 * @param word such as „gut“
 * @param decimal such as {@code 2,1}
 * @param passed decided by the unrounded points
 */
public record Grade(int roundedPoints, int grade, String word, String decimal, boolean passed) {}
