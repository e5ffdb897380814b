package org.pruefstein.learning;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.CourseOutline.Lesson;

/**
 * The rule of the next step: what was left in the middle; else the next lesson, or the quiz, of the module at hand; else
 * the first module that is not completed.
 */
final class NextSteps {
    private NextSteps() {}

    static NextStep of(LearnerState state, CourseOutline outline) {
        List<ModuleProgress> open = outline.modules().stream()
                .map(state::module)
                .filter(m -> m.state() != ModuleState.COMPLETED)
                .toList();
        if (open.isEmpty()) {
            return new NextStep.Finished();
        }
        Optional<ModuleProgress> running = open.stream()
                .filter(m ->
                        state.quizLast() != null && ModuleKeys.of(m.module()).contains(state.quizLast()))
                .findFirst();
        if (running.isPresent()) {
            return new NextStep.TakeQuiz(running.get().module(), true);
        }
        String latest =
                state.places().isEmpty() ? null : state.places().getFirst().lessonKey();
        ModuleProgress current = open.stream()
                .filter(m -> m.module().lessons().stream().anyMatch(l -> l.key().equals(latest)))
                .findFirst()
                .orElse(open.getFirst());
        return within(current, latest);
    }

    private static NextStep within(ModuleProgress progress, @Nullable String latest) {
        List<Lesson> open = progress.module().lessons().stream()
                .filter(lesson -> !progress.ticked().contains(lesson.key()))
                .toList();
        if (open.isEmpty()) {
            return new NextStep.TakeQuiz(progress.module(), progress.quiz().begun());
        }
        Lesson lesson =
                open.stream().filter(l -> l.key().equals(latest)).findFirst().orElse(open.getFirst());
        return new NextStep.ReadLesson(
                progress.module(), lesson, progress.opened().contains(lesson.key()), null);
    }
}
