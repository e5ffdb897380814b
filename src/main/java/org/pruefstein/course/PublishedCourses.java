package org.pruefstein.course;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.pruefstein.shared.CanonicalJson;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.content.LessonRenderer;
import org.pruefstein.shared.content.Term;
import org.springframework.stereotype.Component;

/** The catalogue from the database. What belongs to an edition never changes, so it is read once for each node. */
@Component
class PublishedCourses implements CourseCatalog {
    private final CourseEditionRepository editions;
    private final Map<EditionId, Loaded> loaded = new ConcurrentHashMap<>();

    PublishedCourses(CourseEditionRepository editions) {
        this.editions = editions;
    }

    private record Loaded(
            CourseOutline outline,
            List<GlossaryTerm> glossary,
            LessonRenderer renderer,
            Map<String, LessonText> lessons) {}

    @Override
    public List<Edition> newest() {
        return editions.newestOfEach().stream().map(this::edition).toList();
    }

    @Override
    public Optional<Edition> newest(String courseKey) {
        return editions.newestOf(courseKey).map(this::edition);
    }

    @Override
    public CourseOutline outline(EditionId id) {
        return loaded(id).outline();
    }

    @Override
    public LessonText lesson(EditionId id, String lessonKey) {
        Loaded edition = loaded(id);
        return edition.lessons()
                .computeIfAbsent(
                        lessonKey,
                        key -> LessonTexts.render(
                                edition.renderer(),
                                editions.lesson(id, key)
                                        .map(json -> CanonicalJson.read(json, NewEdition.Lesson.class))
                                        .orElseThrow(() -> new NotFoundException("lesson"))));
    }

    @Override
    public List<GlossaryTerm> glossary(EditionId id) {
        return loaded(id).glossary();
    }

    @Override
    public boolean hasMedia(EditionId id, String hash) {
        return editions.hasMedia(id, hash);
    }

    private Edition edition(EditionId id) {
        return new Edition(id, outline(id));
    }

    private Loaded loaded(EditionId id) {
        return loaded.computeIfAbsent(id, this::load);
    }

    private Loaded load(EditionId id) {
        CourseEditionRepository.Row row = editions.find(id).orElseThrow(() -> new NotFoundException("edition"));
        CourseOutline outline = CanonicalJson.read(row.outline(), CourseOutline.class);
        Locale language = Locale.forLanguageTag(outline.lang());
        List<Term> terms = List.of(CanonicalJson.read(row.glossary(), Term[].class));
        List<GlossaryTerm> glossary = terms.stream()
                .map(t -> new GlossaryTerm(t.key(), t.term(), t.english(), t.definition()))
                .sorted(Comparator.comparing(GlossaryTerm::term, Collator.getInstance(language)))
                .toList();
        return new Loaded(outline, glossary, new LessonRenderer(terms, language), new ConcurrentHashMap<>());
    }
}
