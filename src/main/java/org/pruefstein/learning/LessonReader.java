package org.pruefstein.learning;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.CourseOutline.Lesson;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.platform.DatabaseTime;
import org.pruefstein.shared.NotFoundException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading lessons: open one, remember where one is, tick it off. For those enrolled; to others nothing exists. */
@Service
@Transactional
@PreAuthorize("@grants.allowsAny(T(org.pruefstein.identity.Role).LEARNER)")
public class LessonReader {
    private final EnrolledLearner learner;
    private final LearningProgress progress;
    private final ReadingRepository repository;
    private final ModuleCompletion completion;
    private final CourseCatalog catalog;
    private final DatabaseTime time;

    LessonReader(
            EnrolledLearner learner,
            LearningProgress progress,
            ReadingRepository repository,
            ModuleCompletion completion,
            CourseCatalog catalog,
            DatabaseTime time) {
        this.learner = learner;
        this.progress = progress;
        this.repository = repository;
        this.completion = completion;
        this.catalog = catalog;
        this.time = time;
    }

    /**
     * Opens a lesson and remembers it as the one being read.
     *
     * @param moduleKey the module's key or an earlier one
     * @param slug last part of the lesson's address
     * @throws NotFoundException when one is not enrolled or there is no such lesson
     */
    public LessonPage open(String courseKey, String moduleKey, String slug) {
        Enrolment place = learner.in(courseKey);
        ModuleProgress found = progress.of(place).module(moduleKey).orElseThrow(() -> new NotFoundException("module"));
        Lesson lesson = found.module().lessons().stream()
                .filter(l -> l.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("lesson"));
        repository.open(place.id(), lesson.key());
        CourseProgress course = progress.of(place);
        ModuleProgress module = course.module(moduleKey).orElseThrow();
        return LessonPage.of(
                course,
                module,
                lesson,
                catalog.lesson(place.editionId(), lesson.key()),
                LocalDate.ofInstant(time.instant(), ZoneOffset.UTC),
                repository
                        .place(place.id(), lesson.key())
                        .map(LearnerState.Place::anchor)
                        .orElse(null));
    }

    /** Remembers the heading one has come to; nothing for the beginning. An unknown one is no place and changes nothing. */
    public void remember(String courseKey, String lessonKey, @Nullable String anchor) {
        Enrolment place = learner.in(courseKey);
        module(place, lessonKey);
        boolean known = catalog.lesson(place.editionId(), lessonKey).headings().stream()
                .anyMatch(heading -> heading.anchor().equals(anchor));
        if (anchor == null || known) {
            repository.move(place.id(), lessonKey, anchor);
        }
    }

    /** Ticks a lesson off; one that is ticked already stays so. The first time is kept as a dated fact. */
    public void tick(String courseKey, String lessonKey) {
        Enrolment place = learner.in(courseKey);
        CourseOutline.Module module = module(place, lessonKey);
        repository.lock(place.id());
        if (repository.tick(place.id(), lessonKey)) {
            module.lessons().stream()
                    .filter(lesson -> lesson.key().equals(lessonKey))
                    .forEach(lesson -> completion.lessonTicked(place, module, lesson));
        }
    }

    /** Takes the tick away; what was completed by then stays completed. */
    public void untick(String courseKey, String lessonKey) {
        Enrolment place = learner.in(courseKey);
        module(place, lessonKey);
        repository.lock(place.id());
        repository.untick(place.id(), lessonKey);
    }

    private CourseOutline.Module module(Enrolment place, String lessonKey) {
        return catalog.outline(place.editionId()).modules().stream()
                .filter(m -> m.lessons().stream().anyMatch(l -> l.key().equals(lessonKey)))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("lesson"));
    }
}
