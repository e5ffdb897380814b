package org.pruefstein.exam;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.pruefstein.shared.DomainException;

/**
 * What is planned of a session and can be changed until it is frozen.
 *
 * @param opensAt first instant at which one may start
 * @param closesAt last instant at which one may start, or with {@code commonEnd} the end for all
 * @param commonPaper one paper for all, in place of one for each candidate
 */
public record SessionPlan(
        String title, Instant opensAt, Instant closesAt, boolean commonEnd, ZoneId zone, boolean commonPaper) {
    /** The zone a new session starts with. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Europe/Berlin");

    /** @throws DomainException when the title is empty or longer than 200 characters, or the end is not after the start */
    public SessionPlan {
        title = title.strip();
        if (title.isEmpty() || title.length() > 200) {
            throw new DomainException("exam.title-required");
        }
        if (!closesAt.isAfter(opensAt)) {
            throw new DomainException("exam.window-crossed");
        }
    }

    /** @throws DomainException when a common end leaves less than the working time */
    void leavesTimeFor(Blueprint blueprint) {
        if (commonEnd && Duration.between(opensAt, closesAt).compareTo(Duration.ofMinutes(blueprint.minutes())) < 0) {
            throw new DomainException("exam.window-short", blueprint.minutes());
        }
    }
}
