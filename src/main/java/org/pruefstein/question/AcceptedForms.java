package org.pruefstein.question;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The forms of an answer that an author lists. */
final class AcceptedForms {
    private AcceptedForms() {}

    /** Those that add nothing, because case does not matter and an earlier one has the same letters. */
    static List<String> repeated(ShortText term) {
        if (term.caseSensitive()) {
            return List.of();
        }
        Set<String> known = new HashSet<>();
        return term.answers().stream()
                .filter(form -> !form.isBlank() && !known.add(form.strip().toLowerCase(Locale.ROOT)))
                .toList();
    }
}
