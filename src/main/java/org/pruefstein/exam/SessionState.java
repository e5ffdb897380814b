package org.pruefstein.exam;

/** PLANNED: can be changed. FROZEN: papers are drawn, nothing of it changes any more. RELEASED: results are out. CANCELLED. */
public enum SessionState {
    PLANNED,
    FROZEN,
    RELEASED,
    CANCELLED
}
