package org.pruefstein.question;

import org.jspecify.annotations.Nullable;

/**
 * What an import does with a question.
 *
 * @param noteKey translation key of what else is to be known: why there is a conflict, or what is replaced; null for
 *     nothing
 * @param revision of the question that was compared; 0 for a new one
 */
public record ImportStep(String key, Kind kind, @Nullable String noteKey, int revision) {
    /** Whether anything of it is taken over. */
    public boolean takes() {
        return kind == Kind.NEW || kind == Kind.CHANGED;
    }

    /** Left as it is, for this reason. */
    ImportStep refused(String reasonKey) {
        return new ImportStep(key, Kind.CONFLICT, reasonKey, revision);
    }

    /** What becomes of it. */
    public enum Kind {
        /** There is no question with this key: a new one begins as a draft. */
        NEW,
        /** It says something else: a new draft, or other tags. */
        CHANGED,
        /** Nothing is done. */
        IDENTICAL,
        /** It cannot be taken over and is left as it is. */
        CONFLICT
    }
}
