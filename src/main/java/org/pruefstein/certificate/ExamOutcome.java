package org.pruefstein.certificate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The released result of a final exam, as far as a certificate asks for it.
 *
 * @param points rounded, of 100
 * @param gradeKey the grade key with its version
 * @param specimen whether the exam used questions whose keys are published
 */
record ExamOutcome(
        LocalDate examDate,
        boolean passed,
        int points,
        String gradeWord,
        String decimalGrade,
        String gradeKey,
        boolean specimen) {

    /** The one that decides: a passed one before a failed one, unpublished questions before published, then the newest. */
    static Optional<ExamOutcome> decisive(List<ExamOutcome> outcomes) {
        return outcomes.stream()
                .max(Comparator.comparing(ExamOutcome::passed)
                        .thenComparing(o -> !o.specimen())
                        .thenComparing(ExamOutcome::examDate));
    }
}
