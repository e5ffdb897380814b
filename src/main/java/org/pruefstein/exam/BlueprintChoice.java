package org.pruefstein.exam;

/** A blueprint that a session can be made from, in its newest version. */
public record BlueprintChoice(BlueprintId id, int version, Blueprint blueprint) {}
