package org.pruefstein.question;

import java.util.List;

/**
 * A question of a bank as it leaves or enters in the content format.
 *
 * @param key stable within the course
 * @param tags by name
 */
public record ExchangedQuestion(String key, Bank bank, QuestionContent content, List<Tag> tags) {
    public ExchangedQuestion {
        tags = Tag.distinct(tags);
    }
}
