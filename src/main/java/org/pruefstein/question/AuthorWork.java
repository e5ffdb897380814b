package org.pruefstein.question;

/**
 * What waits at the author's desk, in numbers.
 *
 * @param drafts one's own drafts
 * @param returned drafts an examiner sent back with a comment
 * @param inReview exam items waiting for an examiner
 */
public record AuthorWork(int drafts, int returned, int inReview, int published) {}
