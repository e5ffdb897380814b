package org.pruefstein.course;

/** Identifies a published edition of a course. */
public record EditionId(Long value) {}
