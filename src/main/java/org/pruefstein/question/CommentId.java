package org.pruefstein.question;

/** Identifies a reviewer's comment. */
public record CommentId(Long value) {}
