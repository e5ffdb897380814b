package org.pruefstein.exam;

/** Why a candidate is admitted: all modules of the edition are completed, or an examiner decided so with a reason. */
public enum Admission {
    MODULES_COMPLETED,
    EXAMINER
}
