package org.pruefstein.question;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Premises, each of which belongs to one target; a target can belong to several premises, or to none to distract.
 * The share of premises with their right target counts, or everything or nothing.
 */
public record Matching(
        String stem,
        List<Premise> premises,
        List<Target> targets,
        boolean allOrNothing,
        @Nullable String explanation) implements QuestionBody {
    /** @throws IllegalArgumentException when a premise and a target have the same key */
    public Matching {
        premises = List.copyOf(premises);
        targets = List.copyOf(targets);
        List<String> keys = targets.stream().map(Target::key).toList();
        if (premises.stream().map(Premise::key).anyMatch(keys::contains)) {
            throw new IllegalArgumentException("a premise has the key of a target");
        }
    }

    /**
     * Something that belongs to a target.
     *
     * @param target key of the right one; empty in a draft that has none yet
     * @param reason why it belongs there, Markdown
     */
    public record Premise(String key, String text, String target, String reason) implements Part {}

    /** Something to choose from; shown as plain text. */
    public record Target(String key, String text) implements Part {
        @Override
        public String reason() {
            return "";
        }
    }

    @Override
    public QuestionType type() {
        return QuestionType.MATCHING;
    }

    @Override
    public List<Part> parts() {
        return Stream.<Part>concat(premises.stream(), targets.stream()).toList();
    }
}
