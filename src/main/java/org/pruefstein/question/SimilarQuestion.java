package org.pruefstein.question;

/**
 * A question of the bank that asks the same as another.
 *
 * @param percent how much of the two stems is alike, 60 to 100 (see {@link Likeness})
 */
public record SimilarQuestion(QuestionListItem question, int percent) {}
