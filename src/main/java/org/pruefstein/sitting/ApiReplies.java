package org.pruefstein.sitting;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the protocol answers, version 1. Times are milliseconds since 1970 by the database's clock. */
final class ApiReplies {
    private ApiReplies() {}

    /** A refusal; {@code results} and {@code missing} only where the code has them. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Problem(
            String code,
            @Nullable List<EntryResult> results,
            @Nullable List<Integer> missing) {
        Problem(String code) {
            this(code, null, null);
        }
    }

    /** No epoch was opened, because another than the one named is the newest. */
    record TakenOver(String code, int epoch) {}

    /** A new epoch; its token is in the cookie. */
    record Opened(int epoch) {}

    /** What became of the entries, after the commit. */
    record Saved(AttemptState state, long now, List<EntryResult> results) {}

    /** The flagged positions as they are kept. */
    record Flagged(List<Integer> flagged) {}

    /**
     * The sitting as the page must know it.
     *
     * @param epoch the newest epoch
     * @param remaining milliseconds left
     * @param saved epoch and seq of the current answer by position
     */
    record State(
            AttemptState state,
            int epoch,
            Device writer,
            long now,
            long remaining,
            Map<Integer, List<Integer>> saved,
            List<Integer> flagged,
            List<Credits.Credit> credits,
            @Nullable End end) {}

    /** The device that asks. */
    record Device(int epoch, boolean active, boolean revoked, int lastSeq) {}

    /** How it ended. */
    record End(String cause, long at, String receipt, int answers, int late) {}
}
