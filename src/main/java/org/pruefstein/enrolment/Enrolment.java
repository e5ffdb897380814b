package org.pruefstein.enrolment;

import java.time.LocalDate;
import org.pruefstein.course.EditionId;
import org.pruefstein.identity.AccountId;

/** A person's place in a run, with what other modules need to know of both. */
public record Enrolment(
        EnrolmentId id,
        RunId runId,
        AccountId accountId,
        String courseKey,
        EditionId editionId,
        String runTitle,
        LocalDate startsOn,
        LocalDate endsOn) {}
