package org.pruefstein.identity;

/** A role that somebody holds now. */
public record GrantItem(Role role, String courseKey) {}
