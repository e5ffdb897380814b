package org.pruefstein.grading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.EditionId;
import org.pruefstein.course.LessonAddresses;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.EnrolmentId;
import org.pruefstein.enrolment.Enrolments;
import org.springframework.stereotype.Component;

/** The learning objectives by which results are explained: of the run's edition, else of the newest. */
@Component
class CourseObjectives {
    private final CourseCatalog catalog;
    private final Enrolments enrolments;
    private final LessonAddresses addresses;

    CourseObjectives(CourseCatalog catalog, Enrolments enrolments, LessonAddresses addresses) {
        this.catalog = catalog;
        this.enrolments = enrolments;
        this.addresses = addresses;
    }

    /** The edition a candidate learned with; nothing when the course has no published edition. */
    Optional<EditionId> edition(String courseKey, @Nullable EnrolmentId enrolment) {
        Optional<EditionId> own = enrolment == null
                ? Optional.empty()
                : enrolments.find(enrolment).map(Enrolment::editionId);
        return own.or(() -> catalog.newest(courseKey).map(CourseCatalog.Edition::id));
    }

    /** The objectives of an edition by key, in the order of the curriculum. */
    Map<String, ObjectiveText> texts(@Nullable EditionId edition) {
        if (edition == null) {
            return Map.of();
        }
        CourseOutline outline = catalog.outline(edition);
        Map<String, ObjectiveText> texts = new LinkedHashMap<>();
        outline.modules()
                .forEach(module -> module.objectives()
                        .forEach(o -> texts.put(
                                o.key(),
                                new ObjectiveText(
                                        o.key(), module.title(), o.text(), lessons(outline.key(), module, o.key())))));
        return texts;
    }

    private List<ObjectiveText.Lesson> lessons(String course, CourseOutline.Module module, String objective) {
        return module.lessons().stream()
                .filter(lesson -> lesson.objectiveKeys().contains(objective))
                .map(lesson ->
                        new ObjectiveText.Lesson(lesson.title(), addresses.lesson(course, module.key(), lesson.slug())))
                .toList();
    }
}
