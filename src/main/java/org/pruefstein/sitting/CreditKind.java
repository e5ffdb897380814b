package org.pruefstein.sitting;

/** Why somebody gets more time: an approved accommodation, a pause, a technical fault, a decision of the staff. */
public enum CreditKind {
    ACCOMMODATION,
    PAUSE,
    FAULT,
    STAFF
}
