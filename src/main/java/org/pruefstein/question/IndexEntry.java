package org.pruefstein.question;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the index knows of a question: where it stands at every criterion, and its words by number.
 *
 * @param values the values of the criteria that have exactly one
 * @param tags by key
 * @param since when the newest version changed last
 * @param stem what of its stem is compared with others
 * @param dueAt until when it should have been reviewed
 */
record IndexEntry(
        Long id,
        String key,
        Map<Criterion, String> values,
        VersionState state,
        Instant since,
        Instant dueAt,
        boolean used,
        Set<String> authors,
        Map<String, Tag> tags,
        Likeness stem,
        int[] words) {
    /** @param now the database's time */
    boolean matches(QuestionFilter filter, List<BitSet> typed, Instant now) {
        for (Map.Entry<Criterion, String> wanted : filter.values().entrySet()) {
            if (!has(wanted.getKey(), wanted.getValue(), now)) {
                return false;
            }
        }
        for (BitSet word : typed) {
            if (!hasOneOf(word)) {
                return false;
            }
        }
        return true;
    }

    String value(Criterion criterion) {
        return values.getOrDefault(criterion, "");
    }

    private boolean has(Criterion criterion, String value, Instant now) {
        return switch (criterion) {
            case AUTHOR -> authors.contains(value);
            case TAG -> tags.containsKey(value);
            case UNUSED -> !used;
            case REVIEW -> state == VersionState.IN_REVIEW && !dueAt.isAfter(now);
            // the index's caller knows the courses of a language
            case LANGUAGE -> true;
            default -> value.equals(values.get(criterion));
        };
    }

    private boolean hasOneOf(BitSet wanted) {
        for (int word : words) {
            if (wanted.get(word)) {
                return true;
            }
        }
        return false;
    }
}
