package org.pruefstein.identity;

/** Identifies an account. */
public record AccountId(Long value) {}
