package org.pruefstein.grading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.Seat;
import org.pruefstein.identity.AccountId;

/**
 * A released result with what explains it.
 *
 * @param passPoints points of 100 from which the exam is passed
 * @param gradeKey name of the key; its version is part of the result
 * @param editionId edition of the course whose objectives the paper tested, if the course has one
 * @param releasedBy who released it
 */
record StoredResult(
        ReleasedResult result,
        RegistrationId registrationId,
        int passPoints,
        Rounding rounding,
        String gradeKey,
        @Nullable EditionId editionId,
        AccountId releasedBy) {
    /** Grades a marked paper by the key, the rounding and the pass mark of its blueprint. */
    static StoredResult of(
            Roster row,
            Seat seat,
            Blueprint blueprint,
            MarkedPaper paper,
            GradeKey key,
            @Nullable EditionId edition,
            AccountId examiner,
            Instant now) {
        Rounding rounding = Rounding.valueOf(blueprint.rounding());
        Grade grade = key.grade(paper.ofHundred(), rounding, blueprint.passPoints());
        ReleasedResult result = new ReleasedResult(
                row.attempt(),
                seat.sessionId(),
                seat.accountId(),
                seat.enrolmentId(),
                seat.courseKey(),
                blueprint.kind(),
                blueprint.bank(),
                LocalDate.ofInstant(row.begun(), seat.zone()),
                paper.ofHundred(),
                grade.roundedPoints(),
                grade.grade(),
                grade.word(),
                grade.decimal(),
                grade.passed(),
                key.version(),
                now);
        return new StoredResult(
                result, row.registrationId(), blueprint.passPoints(), rounding, key.name(), edition, examiner);
    }

    /** The grade as released. */
    Grade grade() {
        return new Grade(
                result.roundedPoints(), result.grade(), result.gradeWord(), result.decimalGrade(), result.passed());
    }

    /** Name and version of the key, such as {@code ihk-100/1}. */
    String key() {
        return gradeKey + "/" + result.gradeKeyVersion();
    }
}
