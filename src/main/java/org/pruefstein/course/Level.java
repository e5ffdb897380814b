package org.pruefstein.course;

/** The level of a learning objective: Wissen, Verstehen, Anwenden. */
public enum Level {
    KNOW,
    UNDERSTAND,
    APPLY
}
