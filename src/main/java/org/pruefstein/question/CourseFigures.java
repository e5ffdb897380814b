package org.pruefstein.question;

/**
 * The question banks of a course in numbers.
 *
 * @param practice published practice questions
 * @param exam published exam items
 * @param unreleased published exam items whose answer key nobody has released
 * @param drafts versions being written
 * @param inReview exam items waiting for an examiner
 */
public record CourseFigures(String courseKey, int practice, int exam, int unreleased, int drafts, int inReview) {}
