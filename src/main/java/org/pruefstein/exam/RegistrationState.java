package org.pruefstein.exam;

/** REGISTERED: waits for admission. ADMITTED: has a seat. WITHDRAWN: gave the place back, or lost it, before the papers were drawn. */
public enum RegistrationState {
    REGISTERED,
    ADMITTED,
    WITHDRAWN
}
