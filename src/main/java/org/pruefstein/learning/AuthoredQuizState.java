package org.pruefstein.learning;

/** Where a quiz of an instructor stands. */
public enum AuthoredQuizState {
    /** Never published. */
    DRAFT,
    /** Learners can take it. */
    PUBLISHED,
    /** No longer offered. */
    RETIRED
}
