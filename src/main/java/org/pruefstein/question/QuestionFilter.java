package org.pruefstein.question;

import org.jspecify.annotations.Nullable;

/**
 * Which questions to list; what is {@code null} does not restrict.
 *
 * @param state state of the newest version
 * @param text words of stem, options or answers, each as a beginning of at least three letters, or the beginning of a key
 */
public record QuestionFilter(
        @Nullable String courseKey,
        @Nullable String moduleKey,
        @Nullable String objectiveKey,
        @Nullable QuestionType type,
        @Nullable VersionState state,
        @Nullable Bank bank,
        String text) {
    /** Everything. */
    public static QuestionFilter all() {
        return new QuestionFilter(null, null, null, null, null, null, "");
    }
}
