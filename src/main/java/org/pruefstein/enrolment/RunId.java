package org.pruefstein.enrolment;

/** Identifies a run. */
public record RunId(Long value) {}
