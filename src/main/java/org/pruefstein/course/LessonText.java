package org.pruefstein.course;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson as it is read.
 *
 * @param html sanitised HTML with headings from {@code h2}; terms are {@code dfn.term} with a {@code span.definition},
 *     citations lead to {@code #source-1} and so on, pictures carry {@link org.pruefstein.shared.content.Markdown#MEDIA}
 * @param headings contents list: anchor and text of each {@code h2}
 * @param sources what the lesson cites, in order of citation; the first is number 1
 * @param checked day the lesson was last checked against its sources
 */
public record LessonText(
        String key,
        String title,
        String html,
        List<Heading> headings,
        List<Source> sources,
        @Nullable LocalDate checked,
        @Nullable LocalDate validUntil) {
    /** An entry of the contents list. */
    public record Heading(String anchor, String text) {}

    /** A source with the day it was read, and norm and version where it is a legal one. */
    public record Source(
            String key,
            String title,
            String url,
            @Nullable LocalDate checked,
            @Nullable String norm,
            @Nullable String version) {}
}
