package org.pruefstein.enrolment;

import org.pruefstein.identity.AccountId;

/**
 * A person of a run with what is known of attendance and progress.
 *
 * @param attendedUnits teaching units of 45 minutes
 * @param modulesCompleted number of completed modules
 */
public record Participant(
        EnrolmentId id, AccountId accountId, String name, String username, int attendedUnits, int modulesCompleted) {}
