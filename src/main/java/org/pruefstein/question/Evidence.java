package org.pruefstein.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.CanonicalJson;

/**
 * What a question rests on. It belongs to a version but not to its body, so that papers, keys and scores do not depend
 * on it.
 *
 * @param sources keys of sources of its course, in the author's order
 * @param validUntil last day on which it holds without being checked again; {@code null} for no such day
 */
public record Evidence(List<String> sources, @Nullable LocalDate validUntil) {
    /** Neither sources nor a day. */
    public static final Evidence NONE = new Evidence(List.of(), null);

    /** Keeps each source once. */
    public Evidence {
        sources = sources.stream().distinct().toList();
    }

    /** As it is stored. @param json {@code null} in versions older than evidence itself */
    static Evidence read(@Nullable String json) {
        return json == null ? NONE : CanonicalJson.read(json, Evidence.class);
    }

    /** Whether there is nothing. */
    public boolean none() {
        return equals(NONE);
    }
}
