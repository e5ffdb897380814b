package org.pruefstein.learning;

/** Identifies somebody's practice quiz. */
public record QuizAttemptId(Long value) {}
