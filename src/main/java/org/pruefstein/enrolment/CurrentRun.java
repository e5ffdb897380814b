package org.pruefstein.enrolment;

import java.time.LocalDate;

/** A run that the office has to do with these days. */
public record CurrentRun(
        RunId id, String courseKey, String title, LocalDate startsOn, LocalDate endsOn, int participants, Phase phase) {
    /** Where today lies. */
    public enum Phase {
        AHEAD,
        RUNNING,
        OVER
    }
}
