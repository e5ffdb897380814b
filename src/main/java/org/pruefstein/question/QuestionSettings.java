package org.pruefstein.question;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the question bank.
 *
 * @param reviewDays days until an exam item sent to review should be decided upon, unless its author says otherwise
 */
@ConfigurationProperties("pruefstein.question")
public record QuestionSettings(@DefaultValue("7") int reviewDays) {
    /** Most days that a review may take. */
    public static final int MAX_REVIEW_DAYS = 90;

    public QuestionSettings {
        if (reviewDays < 1 || reviewDays > MAX_REVIEW_DAYS) {
            throw new IllegalArgumentException("pruefstein.question.review-days is 1 to " + MAX_REVIEW_DAYS);
        }
    }
}
