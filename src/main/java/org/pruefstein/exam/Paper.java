package org.pruefstein.exam;

import java.util.List;
import org.pruefstein.course.Level;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionVersionId;

/**
 * A drawn paper: question versions in order, each with its option order and tokens.
 *
 * @param hash SHA-256 over the canonical JSON of seed, algorithm, pool hash and questions
 */
public record Paper(PaperId id, String hash, List<Item> items) {
    public Paper {
        items = List.copyOf(items);
    }

    /** One question of the paper; positions count from 1. */
    public record Item(
            int position,
            QuestionVersionId versionId,
            OptionTokens tokens,
            int points,
            String moduleKey,
            String objectiveKey,
            Level level) {}
}
