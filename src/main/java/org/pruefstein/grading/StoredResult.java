package org.pruefstein.grading;

import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.exam.RegistrationId;
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
        AccountId releasedBy) {}
