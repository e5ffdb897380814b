package org.pruefstein.exam;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.identity.AccountId;

/**
 * A candidate's place in an exam session, with what a sitting needs to know.
 *
 * @param paperId drawn when the session is frozen
 * @param minutes working time without credits
 * @param opensAt first instant at which one may start
 * @param closesAt last instant at which one may start, or with {@code commonEnd} the end for all
 */
public record Seat(
        SessionId sessionId,
        RegistrationId registrationId,
        AccountId accountId,
        @Nullable EnrolmentId enrolmentId,
        @Nullable PaperId paperId,
        String courseKey,
        String sessionTitle,
        SessionState state,
        Blueprint.Kind kind,
        Instant opensAt,
        Instant closesAt,
        boolean commonEnd,
        ZoneId zone,
        int minutes,
        List<String> aids,
        String candidateName,
        String candidateNumber) {
    public Seat {
        aids = List.copyOf(aids);
    }
}
