package org.pruefstein.exam;

/** Identifies an exam session. */
public record SessionId(Long value) {}
