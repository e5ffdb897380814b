package org.pruefstein.learning;

import java.util.List;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;
import org.pruefstein.question.QuestionVersion;
import org.springframework.stereotype.Component;

/** What a question rests on, for those who may see its solution. */
@Component
class QuestionSources {
    private final CourseCatalog catalog;

    QuestionSources(CourseCatalog catalog) {
        this.catalog = catalog;
    }

    /** In the author's order; those that the newest edition of the course does not have are left out. */
    List<LessonText.Source> of(QuestionVersion version) {
        if (version.evidence().sources().isEmpty()) {
            return List.of();
        }
        CourseOutline course = catalog.newest(version.courseKey())
                .map(CourseCatalog.Edition::outline)
                .orElse(null);
        return course == null
                ? List.of()
                : version.evidence().sources().stream()
                        .flatMap(key -> course.source(key).stream())
                        .toList();
    }
}
