package org.pruefstein.learning;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline.Lesson;
import org.pruefstein.course.CourseOutline.Module;

/**
 * What is stored of somebody's learning in one course, by which the state of each module is told.
 *
 * @param ticked keys of ticked lessons
 * @param places opened lessons, the latest first
 * @param quizzes by module key
 * @param quizLast module of the quiz under way that was worked on after everything else; nothing when there is none
 * @param completed keys of completed modules
 */
record LearnerState(
        Set<String> ticked,
        List<Place> places,
        Map<String, QuizRecord> quizzes,
        @Nullable String quizLast,
        Set<String> completed) {

    /** Where somebody is in a lesson. @param anchor of a heading; nothing at the beginning */
    record Place(String lessonKey, @Nullable String anchor) {}

    ModuleProgress module(Module module) {
        Set<String> keys = ModuleKeys.of(module);
        Set<String> done = keysOf(module, ticked);
        Set<String> opened =
                keysOf(module, places.stream().map(Place::lessonKey).collect(Collectors.toSet()));
        QuizRecord quiz = quizzes.entrySet().stream()
                .filter(entry -> keys.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(QuizRecord.NONE, QuizRecord::plus);
        boolean begun = !done.isEmpty() || !opened.isEmpty() || quiz.begun() || quiz.finished() > 0;
        ModuleState state = completed.stream().anyMatch(keys::contains)
                ? ModuleState.COMPLETED
                : begun ? ModuleState.BEGUN : ModuleState.NOT_BEGUN;
        return new ModuleProgress(module, state, done, opened, quiz);
    }

    private static Set<String> keysOf(Module module, Set<String> keys) {
        return module.lessons().stream().map(Lesson::key).filter(keys::contains).collect(Collectors.toSet());
    }
}
