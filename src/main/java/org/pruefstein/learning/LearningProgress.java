package org.pruefstein.learning;

import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolment;
import org.pruefstein.enrolment.Enrolments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How far a person is in a course, for other modules' procedures. Carries no authorisation of its own; the callers are
 * services that have checked who asks.
 */
@Component
public class LearningProgress {
    private final ReadingRepository reading;
    private final QuizQueries quizzes;
    private final Enrolments enrolments;
    private final CourseCatalog catalog;

    LearningProgress(ReadingRepository reading, QuizQueries quizzes, Enrolments enrolments, CourseCatalog catalog) {
        this.reading = reading;
        this.quizzes = quizzes;
        this.enrolments = enrolments;
        this.catalog = catalog;
    }

    /** Modules with their state, and the next step, by the edition of the person's run. */
    @Transactional(readOnly = true)
    public CourseProgress of(Enrolment enrolment) {
        CourseOutline outline = catalog.outline(enrolment.editionId());
        LearnerState state = new LearnerState(
                reading.ticked(enrolment.id()),
                reading.places(enrolment.id()),
                quizzes.records(enrolment.id()),
                quizzes.latest(enrolment.id()).orElse(null),
                enrolments.completed(enrolment.id(), CompletionKind.MODULE));
        return new CourseProgress(
                enrolment,
                outline,
                outline.modules().stream().map(state::module).toList(),
                withHeading(NextSteps.of(state, outline), enrolment, state));
    }

    private NextStep withHeading(NextStep step, Enrolment enrolment, LearnerState state) {
        if (!(step instanceof NextStep.ReadLesson read) || !read.begun()) {
            return step;
        }
        String key = read.lesson().key();
        return state.places().stream()
                .filter(place -> place.lessonKey().equals(key) && place.anchor() != null)
                .flatMap(place -> catalog.lesson(enrolment.editionId(), key).headings().stream()
                        .filter(heading -> heading.anchor().equals(place.anchor())))
                .map(LessonText.Heading::text)
                .findFirst()
                .<NextStep>map(heading -> new NextStep.ReadLesson(read.module(), read.lesson(), true, heading))
                .orElse(step);
    }
}
