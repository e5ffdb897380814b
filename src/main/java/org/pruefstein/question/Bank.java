package org.pruefstein.question;

/** The bank a question belongs to; exam questions are never shown in practice. */
public enum Bank {
    PRACTICE,
    EXAM
}
