package org.pruefstein.sitting;

/** What an incident is about; CLOSED and REVOKED are written by the system with the examiner's reason. */
public enum IncidentKind {
    NOTE,
    FAULT,
    ILLNESS,
    DECEPTION,
    CLOSED,
    REVOKED
}
