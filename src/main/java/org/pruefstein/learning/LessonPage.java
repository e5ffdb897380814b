package org.pruefstein.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;

/**
 * A lesson in the reader.
 *
 * @param html the lesson's text with the addresses of its pictures and anchors
 * @param outdated whether the day until which its facts were meant to hold is over
 * @param place anchor of the heading where reading was left; nothing at the beginning
 * @param previous the lesson before it
 * @param next the lesson after it, or the module's quiz after the last one
 */
public record LessonPage(
        CourseProgress course,
        ModuleProgress progress,
        CourseOutline.Lesson lesson,
        LessonText text,
        String html,
        boolean outdated,
        @Nullable String place,
        Optional<NextStep.ReadLesson> previous,
        NextStep next) {

    /** Whether it is ticked. */
    public boolean ticked() {
        return progress.ticked().contains(lesson.key());
    }

    static LessonPage of(
            CourseProgress course,
            ModuleProgress progress,
            CourseOutline.Lesson lesson,
            LessonText text,
            LocalDate today,
            @Nullable String place) {
        CourseOutline.Module module = progress.module();
        String courseKey = course.outline().key();
        return new LessonPage(
                course,
                progress,
                lesson,
                text,
                LessonHtml.fit(
                        text.html(),
                        LearningRoutes.lesson(courseKey, module.key(), lesson.slug()),
                        LearningRoutes.pictures(courseKey)),
                text.validUntil() != null && text.validUntil().isBefore(today),
                place,
                neighbour(progress, lesson, -1),
                neighbour(progress, lesson, 1)
                        .<NextStep>map(next -> next)
                        .orElse(new NextStep.TakeQuiz(module, progress.quiz().begun())));
    }

    private static Optional<NextStep.ReadLesson> neighbour(
            ModuleProgress progress, CourseOutline.Lesson lesson, int by) {
        List<CourseOutline.Lesson> lessons = progress.module().lessons();
        int at = lessons.indexOf(lesson) + by;
        return at < 0 || at >= lessons.size()
                ? Optional.empty()
                : Optional.of(new NextStep.ReadLesson(
                        progress.module(),
                        lessons.get(at),
                        progress.opened().contains(lessons.get(at).key()),
                        null));
    }
}
