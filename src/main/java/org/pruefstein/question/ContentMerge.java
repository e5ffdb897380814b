package org.pruefstein.question;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings two people's changes of the same text together: what only one of them changed is taken from that one; what both
 * changed differently stays as the first wrote it until a person chooses. Works on the stored form of a question, so
 * that it holds for every type: parts with a key are matched by it, which of them are right counts as one thing, and so
 * does their order.
 *
 * @param content the first person's text with the other's changes elsewhere
 * @param taken where the other person's changes were taken; paths as in {@link Clash}
 * @param clashes where a person has to choose
 */
public record ContentMerge(QuestionContent content, List<List<String>> taken, List<Clash> clashes) {
    /** Last step of a path that means which parts are right. */
    public static final String RIGHT = ContentTree.RIGHT;
    /** Last step of a path that means the order of parts. */
    public static final String ORDER = ContentTree.ORDER;

    public ContentMerge {
        taken = List.copyOf(taken);
        clashes = List.copyOf(clashes);
    }

    /**
     * A place that both changed differently.
     *
     * @param path names of members and keys of parts from the outermost to the innermost
     * @param mine what the first wrote: text, list of keys or a map of members; {@code null} when it was taken away
     * @param theirs what the other wrote
     */
    public record Clash(
            List<String> path,
            @Nullable Object mine,
            @Nullable Object theirs) {
        public Clash {
            path = List.copyOf(path);
        }
    }

    /** @param base what both started from */
    public static ContentMerge of(QuestionContent base, QuestionContent mine, QuestionContent theirs) {
        List<List<String>> taken = new ArrayList<>();
        List<Clash> clashes = new ArrayList<>();
        Object merged = new TreeMerge(taken, clashes)
                .of(List.of(), ContentTree.of(base), ContentTree.of(mine), ContentTree.of(theirs));
        return ContentTree.content(merged)
                .map(content -> new ContentMerge(content, taken, clashes))
                .orElseGet(() -> new ContentMerge(mine, List.of(), List.of(body(mine, theirs))));
    }

    /** The text with the first or the other person's version of one place, and nothing else changed. */
    public static QuestionContent choose(QuestionContent content, Clash clash, boolean theirs) {
        Object tree = ContentTree.set(ContentTree.of(content), clash.path(), theirs ? clash.theirs() : clash.mine());
        return ContentTree.content(tree).orElse(content);
    }

    /** Two changes that make no sense together. */
    private static Clash body(QuestionContent mine, QuestionContent theirs) {
        return new Clash(
                List.of("body"),
                ContentTree.of(mine).get("body"),
                ContentTree.of(theirs).get("body"));
    }
}
