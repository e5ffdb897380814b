package org.pruefstein.identity;

import org.jspecify.annotations.Nullable;

/** A row of the list of people; {@code roles} are role and course, comma-separated. */
public record PersonListItem(
        AccountId id,
        String username,
        String givenName,
        String familyName,
        boolean disabled,
        boolean mustChangePassword,
        @Nullable String roles) {}
