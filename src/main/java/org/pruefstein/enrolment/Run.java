package org.pruefstein.enrolment;

import java.time.LocalDate;
import org.pruefstein.course.EditionId;

/** A dated delivery of one course edition. */
public record Run(
        RunId id,
        int version,
        String courseKey,
        EditionId editionId,
        String title,
        LocalDate startsOn,
        LocalDate endsOn) {}
