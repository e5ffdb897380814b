package org.pruefstein.enrolment;

import java.time.LocalDate;

/** A row of the list of runs. */
public record RunListItem(
        RunId id, String courseKey, String title, LocalDate startsOn, LocalDate endsOn, int participants) {}
