package org.pruefstein.enrolment;

/** Identifies a person's place in a run. */
public record EnrolmentId(Long value) {}
