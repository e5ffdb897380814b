package org.pruefstein.certificate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.EditionId;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.AccountId;

/**
 * A person's place in a run with what a certificate prints of both.
 *
 * @param attendedUnits teaching units of 45 minutes
 * @param permitted whether an administrator has permitted an exam with published questions
 */
record Place(
        EnrolmentId id,
        AccountId accountId,
        RunId runId,
        String courseKey,
        EditionId editionId,
        String runTitle,
        LocalDate startsOn,
        LocalDate endsOn,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        int attendedUnits,
        boolean permitted) {

    /** The name as printed. */
    String name() {
        return (givenName.strip() + " " + familyName.strip()).strip();
    }
}
