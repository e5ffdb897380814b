package org.pruefstein.exam;

/** Identifies a candidate's registration for a session. */
public record RegistrationId(Long value) {}
