package org.pruefstein.question;

/** Identifies what one editor keeps of what was typed. */
public record WorkingCopyId(Long value) {}
