package org.pruefstein.exam;

/** Identifies a version of a blueprint. */
public record BlueprintId(Long value) {}
