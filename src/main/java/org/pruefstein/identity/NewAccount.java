package org.pruefstein.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the office enters for a new account; the user name is an e-mail address or any unique name, stored in lower case. */
public record NewAccount(
        String username,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace) {}
