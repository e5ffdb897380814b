package org.pruefstein.publishing;

/** ERROR: the course is not published so. NOTE: worth a look, publishing goes on. */
public enum Severity {
    ERROR,
    NOTE
}
