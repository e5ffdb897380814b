package org.pruefstein.exam;

/** Identifies a drawn paper. */
public record PaperId(Long value) {}
