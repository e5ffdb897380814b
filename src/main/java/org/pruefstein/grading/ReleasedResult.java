package org.pruefstein.grading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Bank;
import org.pruefstein.shared.Fraction;
import org.pruefstein.sitting.AttemptId;

/**
 * A released result.
 *
 * @param points exact points of 100
 * @param gradeWord such as „gut“
 * @param decimalGrade such as {@code 2,1}
 * @param bank the bank the paper was drawn from
 * @param examDate day on which the exam was begun, at the place of the session
 */
public record ReleasedResult(
        AttemptId attemptId,
        SessionId sessionId,
        AccountId accountId,
        @Nullable EnrolmentId enrolmentId,
        String courseKey,
        Blueprint.Kind kind,
        Bank bank,
        LocalDate examDate,
        Fraction points,
        int roundedPoints,
        int grade,
        String gradeWord,
        String decimalGrade,
        boolean passed,
        String gradeKeyVersion,
        Instant releasedAt) {}
