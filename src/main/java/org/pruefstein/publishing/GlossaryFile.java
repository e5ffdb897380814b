package org.pruefstein.publishing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.content.Term;

/** What {@code glossary.yaml} says. */
record GlossaryFile(List<Entry> terms) {
    record Entry(String id, String term, @Nullable List<String> forms, String en, String definition) {
        Term toTerm() {
            return new Term(id, term, forms == null ? List.of() : forms, en, definition);
        }
    }
}
