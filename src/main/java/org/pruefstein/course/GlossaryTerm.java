package org.pruefstein.course;

/** A term with its definition and its English name. */
public record GlossaryTerm(String key, String term, String english, String definition) {}
