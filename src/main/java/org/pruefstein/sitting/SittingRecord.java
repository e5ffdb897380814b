package org.pruefstein.sitting;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.PaperId;
import org.pruefstein.exam.RegistrationId;
import org.pruefstein.exam.SessionId;
import org.pruefstein.identity.AccountId;
import org.pruefstein.question.Answer;

/**
 * A sitting as it ended, for marking and inspection.
 *
 * @param answers the current answer by position of the paper; unanswered positions are missing
 * @param endCause SUBMITTED, TIME_OUT, CLOSED or COMMON_END once it has ended
 */
public record SittingRecord(
        AttemptId id,
        SessionId sessionId,
        RegistrationId registrationId,
        AccountId accountId,
        PaperId paperId,
        AttemptState state,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable String endCause,
        Map<Integer, Answer> answers) {
    public SittingRecord {
        answers = Map.copyOf(answers);
    }
}
