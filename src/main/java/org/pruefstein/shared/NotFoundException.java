package org.pruefstein.shared;

/** What was asked for does not exist, or not for this person: both get the same answer. */
public class NotFoundException extends RuntimeException {
    /** @param what the kind of thing that was looked up, for the log only; never shown */
    public NotFoundException(String what) {
        super(what);
    }
}
