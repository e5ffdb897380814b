package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two versions of a question, in the order of the editor: first what concerns the whole question,
 * then its parts. Texts are compared as they were written, in Markdown.
 */
public record QuestionDifference(List<Section> sections) {
    public QuestionDifference {
        sections = List.copyOf(sections);
    }

    /** What has to be changed to make {@code after} of {@code before}; no sections when they say the same. */
    public static QuestionDifference between(QuestionContent before, QuestionContent after) {
        return DifferenceFinder.between(ContentFacts.of(before), ContentFacts.of(after));
    }

    /** Whether the two say the same. */
    public boolean none() {
        return sections.isEmpty();
    }

    /**
     * The changes of the question itself or of one part.
     *
     * @param kind {@code question}, {@code option}, {@code statement}, {@code verdict}, {@code item}, {@code premise} or
     *     {@code target}
     * @param part key of the option or statement; empty for the question itself
     * @param before its place in the older version, from 1; 0 when it is new
     * @param after its place in the newer version, from 1; 0 when it was removed
     * @param moved whether it stands elsewhere among the parts that both versions have
     */
    public record Section(String kind, String part, int before, int after, boolean moved, List<Change> changes) {
        public Section {
            changes = List.copyOf(changes);
        }

        public boolean added() {
            return before == 0 && after > 0;
        }

        public boolean removed() {
            return after == 0 && before > 0;
        }
    }

    /** One change; {@code field} names it: {@code stem}, {@code option-text}, {@code tolerance} … */
    public sealed interface Change {
        String field();
    }

    /** A text with what was deleted and inserted in reading order; the runs without the inserted ones are the old text. */
    public record TextChange(String field, List<Run> runs) implements Change {
        public TextChange {
            runs = List.copyOf(runs);
        }
    }

    /** A choice or a number; {@code null} where the version does not have it. */
    public record ValueChange(
            String field, @Nullable String before, @Nullable String after) implements Change {}

    /** A list of words without an order of importance. */
    public record TermsChange(String field, List<String> removed, List<String> added) implements Change {
        public TermsChange {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }

    /** A piece of a text and what happened to it. */
    public record Run(Kind kind, String text) {}

    /** What happened to a piece of text. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }
}
