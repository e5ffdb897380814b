package org.pruefstein.question;

import java.time.Instant;

/**
 * An exam item that was approved and whose author has not taken note of it.
 *
 * @param number of the approved version
 * @param stem the first line of the plain text
 * @param approvedBy the examiner's name as printed
 */
public record Approval(
        QuestionId id,
        String courseKey,
        String key,
        String moduleKey,
        int number,
        String stem,
        String approvedBy,
        Instant approvedAt) {}
