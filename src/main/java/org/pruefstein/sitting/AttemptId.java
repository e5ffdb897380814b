package org.pruefstein.sitting;

/** Identifies one candidate's sitting. */
public record AttemptId(Long value) {}
