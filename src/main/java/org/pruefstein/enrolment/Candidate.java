package org.pruefstein.enrolment;

import org.pruefstein.identity.AccountId;

/** Somebody who could be enrolled in a run. */
public record Candidate(AccountId accountId, String name, String username) {}
