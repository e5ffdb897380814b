package org.pruefstein.exam;

import org.jspecify.annotations.Nullable;
import org.pruefstein.identity.AccountId;

/**
 * A candidate as the examiner of the session sees them.
 *
 * @param name family name first
 * @param number stands for the person until the marks are settled
 * @param reason why an examiner admitted them
 * @param paper whether their paper is drawn
 * @param confirmed whether they have confirmed identity and instructions
 */
public record CandidateItem(
        RegistrationId id,
        AccountId accountId,
        String name,
        int number,
        RegistrationState state,
        @Nullable Admission admission,
        @Nullable String reason,
        boolean paper,
        boolean confirmed,
        ModuleProgress progress) {}
