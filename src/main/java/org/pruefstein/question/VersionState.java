package org.pruefstein.question;

/** DRAFT: being written. IN_REVIEW: waits for a second person. APPROVED: published. RETIRED: no longer drawn. */
public enum VersionState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    RETIRED;

    /** Whether it can still be changed or decided upon; a question has at most one open version. */
    public boolean open() {
        return this == DRAFT || this == IN_REVIEW;
    }
}
