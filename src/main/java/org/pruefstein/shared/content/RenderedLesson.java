package org.pruefstein.shared.content;

import java.util.List;

/**
 * A lesson as HTML.
 *
 * @param html sanitised; pictures carry {@link Markdown#MEDIA}, citations lead to {@code #source-1} and so on
 * @param headings anchor and text of each {@code h2}
 * @param cited keys of the sources in order of their numbers, the first being number 1
 */
public record RenderedLesson(String html, List<Anchor> headings, List<String> cited) {
    public RenderedLesson {
        headings = List.copyOf(headings);
        cited = List.copyOf(cited);
    }

    /** An entry of the contents list. */
    public record Anchor(String anchor, String text) {}
}
