package org.pruefstein.question;

/** Identifies one version of a question. */
public record QuestionVersionId(Long value) {}
