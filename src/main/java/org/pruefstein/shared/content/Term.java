package org.pruefstein.shared.content;

import java.util.List;

/**
 * A glossary term as texts use it.
 *
 * @param forms further forms found in texts, such as plurals and abbreviations
 * @param definition one or two sentences, plain text
 */
public record Term(String key, String term, List<String> forms, String english, String definition) {
    public Term {
        forms = List.copyOf(forms);
    }
}
