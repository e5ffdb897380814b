package org.pruefstein.course;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pruefstein.shared.content.LessonDocument;
import org.pruefstein.shared.content.LessonRenderer;
import org.pruefstein.shared.content.RenderedLesson;

/** Makes the text that is read from the lesson as written. */
final class LessonTexts {
    private LessonTexts() {}

    static LessonText render(LessonRenderer renderer, NewEdition.Lesson lesson) {
        RenderedLesson rendered = renderer.render(LessonDocument.parse(lesson.markdown(), 1), lesson.pictures());
        Map<String, LessonText.Source> sources =
                lesson.sources().stream().collect(Collectors.toMap(LessonText.Source::key, Function.identity()));
        return new LessonText(
                lesson.key(),
                lesson.title(),
                rendered.html(),
                rendered.headings().stream()
                        .map(h -> new LessonText.Heading(h.anchor(), h.text()))
                        .toList(),
                rendered.cited().stream()
                        .flatMap(key -> java.util.stream.Stream.ofNullable(sources.get(key)))
                        .toList(),
                lesson.checked(),
                lesson.validUntil());
    }
}
