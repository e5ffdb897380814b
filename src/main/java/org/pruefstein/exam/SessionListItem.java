package org.pruefstein.exam;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A row of the list of sessions.
 *
 * @param begun whether the first start is possible now, or has been
 * @param over whether the last start, or the common end, has passed
 * @param admitted candidates with a seat
 * @param waiting candidates who wait for admission
 */
public record SessionListItem(
        SessionId id,
        String courseKey,
        String title,
        String blueprintTitle,
        SessionState state,
        Instant opensAt,
        Instant closesAt,
        boolean commonEnd,
        ZoneId zone,
        boolean begun,
        boolean over,
        int admitted,
        int waiting) {}
