package org.pruefstein.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items to be put in order. They are never shown in the right one.
 *
 * @param items in the right order
 * @param credit what of an order counts
 */
public record Ordering(
        String stem,
        List<Item> items,
        Credit credit,
        @Nullable String explanation) implements QuestionBody {
    public Ordering {
        items = List.copyOf(items);
    }

    /** What of an order counts; each item without a place, or sharing its place with another, counts as wrong. */
    public enum Credit {
        /** The share of items in their right place. */
        POSITION,
        /** The share of neighbours that directly follow each other as they should. */
        ADJACENT_PAIRS,
        /** Everything or nothing. */
        ALL_OR_NOTHING
    }

    /**
     * One item.
     *
     * @param reason why it has its place, Markdown
     */
    public record Item(String key, String text, String reason) implements Part {}

    @Override
    public QuestionType type() {
        return QuestionType.ORDERING;
    }

    @Override
    public List<Item> parts() {
        return items;
    }
}
