package org.pruefstein.sitting;

/** The token belongs to another epoch than the entries: another tab of this browser has taken over. */
class ForeignEpochException extends RuntimeException {}
