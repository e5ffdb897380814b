package org.pruefstein.grading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.shared.Fraction;

/**
 * One candidate in the list of results.
 *
 * @param number stands for the person until the result is released
 * @param name nothing while the person is to stay unknown
 * @param endCause SUBMITTED, TIME_OUT, CLOSED or COMMON_END once the sitting has ended
 * @param late entries that came after the end and do not count
 * @param points exact points of 100 once marked
 * @param grade as released, or as it would be released now
 * @param objectives points by learning objective once marked
 */
public record ResultRow(
        RegistrationId registrationId,
        int number,
        @Nullable String name,
        Standing standing,
        @Nullable String endCause,
        int late,
        @Nullable Fraction points,
        @Nullable Grade grade,
        List<ObjectivePart> objectives) {
    public ResultRow {
        objectives = List.copyOf(objectives);
    }
}
