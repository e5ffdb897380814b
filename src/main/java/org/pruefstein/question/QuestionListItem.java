package org.pruefstein.question;

import java.time.Instant;
import java.util.List;
import org.pruefstein.course.Level;

/**
 * A question in an author's list, as its newest version has it.
 *
 * @param stem the first line of the plain text
 * @param tags by name
 * @param published whether a version is drawn now, perhaps an older one
 */
public record QuestionListItem(
        QuestionId id,
        String courseKey,
        String key,
        Bank bank,
        QuestionType type,
        String moduleKey,
        String objectiveKey,
        Level level,
        VersionState state,
        int number,
        boolean published,
        String stem,
        Instant changedAt,
        List<Tag> tags) {
    public QuestionListItem {
        tags = List.copyOf(tags);
    }
}
