package org.pruefstein.certificate;

import java.util.List;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.Seats;
import org.pruefstein.grading.ReleasedResult;
import org.pruefstein.grading.ReleasedResults;
import org.springframework.stereotype.Component;

/** The released results of final exams, with what the sessions say of their questions. */
@Component
class ExamOutcomes {
    private final ReleasedResults results;
    private final Seats seats;

    ExamOutcomes(ReleasedResults results, Seats seats) {
        this.results = results;
        this.seats = seats;
    }

    /** Those of a place in a run, newest first; rehearsals do not count. */
    List<ExamOutcome> of(EnrolmentId enrolment) {
        return results.of(enrolment).stream()
                .filter(result -> result.kind() == Blueprint.Kind.FINAL)
                .map(this::outcome)
                .toList();
    }

    private ExamOutcome outcome(ReleasedResult result) {
        return new ExamOutcome(
                result.examDate(),
                result.passed(),
                result.roundedPoints(),
                result.gradeWord(),
                result.decimalGrade(),
                seats.blueprint(result.sessionId()).gradeKey() + " " + result.gradeKeyVersion(),
                seats.specimen(result.sessionId()));
    }
}
