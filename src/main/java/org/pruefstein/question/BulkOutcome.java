package org.pruefstein.question;

import java.util.List;
import java.util.Map;

/**
 * What came of an action on many questions.
 *
 * @param changed what was changed, each with the way back
 * @param skipped how many were left alone, by reason (translation key)
 */
public record BulkOutcome(List<Change> changed, Map<String, Integer> skipped) {
    public BulkOutcome {
        changed = List.copyOf(changed);
        skipped = Map.copyOf(skipped);
    }

    /**
     * One changed question.
     *
     * @param before the newest version and its state before the change
     * @param touched the question's stamp after it, in microseconds since an origin
     */
    public record Change(QuestionId id, BulkAction action, QuestionDetails before, long touched) {}
}
