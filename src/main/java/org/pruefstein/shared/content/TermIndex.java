package org.pruefstein.shared.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the terms of a glossary in running text: whole words, the longest form first, a hyphen counting as part of a
 * word, spaces and non-breaking spaces alike. Immutable.
 */
public final class TermIndex {
    private final Map<String, Term> byForm = new HashMap<>();
    private final @Nullable Pattern pattern;

    public TermIndex(List<Term> terms) {
        for (Term term : terms) {
            byForm.put(normal(term.term()), term);
            term.forms().forEach(form -> byForm.putIfAbsent(normal(form), term));
        }
        List<String> forms = new ArrayList<>(byForm.keySet());
        forms.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        String alternatives = String.join(
                "|",
                forms.stream()
                        .map(f -> Pattern.quote(f).replace(" ", "\\E[ \\u00a0]\\Q"))
                        .toList());
        pattern = forms.isEmpty()
                ? null
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?<![\\p{L}\\p{N}]-)(?:" + alternatives
                        + ")(?![\\p{L}\\p{N}])(?!-[\\p{L}\\p{N}])");
    }

    /** A place where a term stands. */
    record Match(int start, int end, Term term) {}

    /** All places in a text, from left to right, not overlapping. */
    List<Match> find(String text) {
        List<Match> matches = new ArrayList<>();
        if (pattern == null) {
            return matches;
        }
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            Term term = byForm.get(normal(matcher.group()));
            if (term != null) {
                matches.add(new Match(matcher.start(), matcher.end(), term));
            }
        }
        return matches;
    }

    private static String normal(String form) {
        return form.replace('\u00a0', ' ');
    }
}
