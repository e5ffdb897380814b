package org.pruefstein.enrolment;

/** What a completion fact is about: a ticked lesson, a passed quiz, a completed module. */
public enum CompletionKind {
    LESSON,
    QUIZ,
    MODULE
}
