package org.pruefstein.identity;

/** What a grant allows: learning, authoring, examining, running the office, administering. */
public enum Role {
    LEARNER,
    INSTRUCTOR,
    EXAMINER,
    OFFICE,
    ADMIN
}
