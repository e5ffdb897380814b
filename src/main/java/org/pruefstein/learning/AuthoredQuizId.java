package org.pruefstein.learning;

/** Identifies a quiz of an instructor. */
public record AuthoredQuizId(Long value) {}
