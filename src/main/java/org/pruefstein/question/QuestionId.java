package org.pruefstein.question;

/** Identifies a question over all its versions. */
public record QuestionId(Long value) {}
