package org.pruefstein.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pruefstein.course.CourseEditions;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;
import org.pruefstein.course.NewEdition;
import org.pruefstein.exam.ContentBlueprints;
import org.pruefstein.media.MediaFiles;
import org.pruefstein.question.ContentQuestions;
import org.pruefstein.shared.content.LessonRenderer;
import org.springframework.stereotype.Component;

/** Writes a checked course as an edition with its pictures, questions and blueprints, in the caller's transaction. */
@Component
class EditionWriter {
    private final CourseEditions editions;
    private final MediaFiles media;
    private final ContentQuestions questions;
    private final ContentBlueprints blueprints;

    EditionWriter(CourseEditions editions, MediaFiles media, ContentQuestions questions, ContentBlueprints blueprints) {
        this.editions = editions;
        this.media = media;
        this.questions = questions;
        this.blueprints = blueprints;
    }

    /** Returns the keys of questions that were left alone because they were edited in the user interface. */
    List<String> write(CourseSource course) {
        CourseFile head = course.course().value();
        Set<String> hashes = new HashSet<>();
        List<NewEdition.Lesson> lessons = new ArrayList<>();
        List<ContentQuestions.ContentQuestion> bank = new ArrayList<>();
        for (CourseSource.Module module : course.modules()) {
            module.lessons().forEach(lesson -> lessons.add(lesson(course, module, lesson, hashes)));
            module.questions()
                    .forEach(q -> bank.add(new ContentQuestions.ContentQuestion(
                            q.entry().value().id(),
                            q.bank(),
                            module.file().value().id(),
                            q.entry().value().objective(),
                            q.entry().value().level(),
                            q.entry()
                                    .value()
                                    .toBody(text -> EntryTexts.placed(
                                            course.folder(),
                                            module.path(),
                                            text,
                                            (path, bytes) ->
                                                    media.store(bytes, path).hash())),
                            q.entry().value().evidence())));
        }
        editions.add(new NewEdition(
                outline(course),
                course.folder().hash(),
                lessons,
                course.glossary().stream().map(t -> t.value().toTerm()).toList(),
                hashes));
        blueprints.publish(
                head.id(),
                course.blueprints().stream().map(b -> b.value().toBlueprint()).toList());
        return questions.publish(head.id(), bank);
    }

    private NewEdition.Lesson lesson(
            CourseSource course, CourseSource.Module module, CourseSource.Lesson lesson, Set<String> hashes) {
        LessonHead head = lesson.head().value();
        Map<String, LessonRenderer.Picture> pictures = new HashMap<>();
        lesson.text().pictures().forEach(p -> {
            String path = Pictures.path(module, p.path());
            byte[] bytes = course.folder().files().get(path);
            if (bytes != null) {
                String hash = media.store(bytes, path).hash();
                hashes.add(hash);
                pictures.put(p.path(), new LessonRenderer.Picture(hash, 0, 0));
            }
        });
        List<LessonText.Source> sources = head.sources().stream()
                .flatMap(key -> module.file().value().source(key).stream())
                .map(EditionWriter::source)
                .toList();
        return new NewEdition.Lesson(
                head.id(), head.title(), lesson.markdown(), pictures, sources, head.checked(), head.validUntil());
    }

    private static CourseOutline outline(CourseSource course) {
        CourseFile head = course.course().value();
        return new CourseOutline(
                head.id(),
                head.edition(),
                head.title(),
                head.subtitle(),
                head.summary(),
                head.audience(),
                head.lang(),
                head.units(),
                head.attendance().thresholdPercent(),
                head.completion().quizPassPercent(),
                head.certificate(),
                course.modules().stream().map(EditionWriter::module).toList(),
                head.weeks().stream()
                        .map(week -> new CourseOutline.Week(week.title(), keys(course, week)))
                        .toList());
    }

    private static List<String> keys(CourseSource course, CourseFile.Week week) {
        return course.modules().stream()
                .filter(module -> week.modules().contains(module.folder()))
                .map(module -> module.file().value().id())
                .toList();
    }

    private static CourseOutline.Module module(CourseSource.Module module) {
        ModuleFile file = module.file().value();
        List<String> formerKeys = file.formerKeys();
        return new CourseOutline.Module(
                file.id(),
                module.number(),
                file.title(),
                file.summary(),
                file.units(),
                formerKeys == null ? List.of() : formerKeys,
                file.objectives().stream()
                        .map(o -> new CourseOutline.Objective(o.id(), o.level(), o.text()))
                        .toList(),
                module.lessons().stream().map(EditionWriter::lesson).toList(),
                file.prerequisites(),
                file.sources().stream().map(EditionWriter::source).toList());
    }

    private static LessonText.Source source(ModuleFile.Source s) {
        return new LessonText.Source(s.id(), s.title(), s.url(), s.checked(), s.norm(), s.version());
    }

    private static CourseOutline.Lesson lesson(CourseSource.Lesson lesson) {
        LessonHead head = lesson.head().value();
        return new CourseOutline.Lesson(
                head.id(),
                lesson.slug(),
                head.title(),
                lesson.text().minutes(head.taskMinutes()),
                head.objectives(),
                head.tasks().stream()
                        .map(t -> new CourseOutline.Task(t.id(), t.title(), t.minutes()))
                        .toList());
    }
}
