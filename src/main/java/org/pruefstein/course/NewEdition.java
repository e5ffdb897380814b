package org.pruefstein.course;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.shared.content.LessonRenderer;
import org.pruefstein.shared.content.Term;

/**
 * A checked course that is about to become an edition.
 *
 * @param hash SHA-256 over the files it was read from
 * @param media hashes of the files in the media store that belong to it
 */
public record NewEdition(
        CourseOutline outline, String hash, List<Lesson> lessons, List<Term> glossary, Set<String> media) {
    public NewEdition {
        lessons = List.copyOf(lessons);
        glossary = List.copyOf(glossary);
        media = Set.copyOf(media);
    }

    /**
     * A lesson as written.
     *
     * @param pictures the pictures by the address that the Markdown writes
     * @param sources what it may cite
     */
    public record Lesson(
            String key,
            String title,
            String markdown,
            Map<String, LessonRenderer.Picture> pictures,
            List<LessonText.Source> sources,
            @Nullable LocalDate checked,
            @Nullable LocalDate validUntil) {
        public Lesson {
            pictures = Map.copyOf(pictures);
            sources = List.copyOf(sources);
        }
    }
}
