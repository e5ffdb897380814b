package org.pruefstein.exam;

import org.pruefstein.identity.AccountId;

/** Somebody who could be registered: a person of one of the course's runs. */
public record PersonOfCourse(AccountId accountId, String name, String username, String runTitle) {}
