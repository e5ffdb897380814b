package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.Fraction;
import org.pruefstein.testkit.UseCase;

class NextStepsTest {
    private static final CourseOutline.Module ONE = module("one", List.of("uno"), "a", "b");
    private static final CourseOutline.Module TWO = module("two", List.of(), "c", "d");
    private static final QuizRecord PASSED = new QuizRecord(1, Fraction.of(80), true, false);

    @Test
    void at_the_beginning_it_is_the_first_lesson() {
        assertThat(next(Set.of(), List.of(), Map.of(), null, Set.of())).isEqualTo(read(ONE, 0, false));
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void a_lesson_that_was_left_open_goes_on_also_in_a_later_module() {
        assertThat(next(Set.of(), List.of("d", "a"), Map.of(), null, Set.of())).isEqualTo(read(TWO, 1, true));
    }

    @Test
    void after_a_ticked_lesson_it_is_the_next_open_one_of_the_same_module() {
        assertThat(next(Set.of("c"), List.of("c"), Map.of(), null, Set.of())).isEqualTo(read(TWO, 1, false));
    }

    @Test
    void after_the_last_lesson_it_is_the_quiz() {
        assertThat(next(Set.of("a", "b"), List.of("b", "a"), Map.of(), null, Set.of()))
                .isEqualTo(new NextStep.TakeQuiz(ONE, false));
    }

    @Test
    void a_quiz_that_was_left_open_goes_on() {
        assertThat(next(
                        Set.of(),
                        List.of("a"),
                        Map.of("two", new QuizRecord(0, Fraction.ZERO, false, true)),
                        "two",
                        Set.of()))
                .isEqualTo(new NextStep.TakeQuiz(TWO, true));
    }

    @Test
    void a_completed_module_is_left_behind_and_the_last_one_ends_it() {
        assertThat(next(Set.of("a", "b"), List.of("b"), Map.of("one", PASSED), null, Set.of("one")))
                .isEqualTo(read(TWO, 0, false));
        assertThat(next(Set.of(), List.of(), Map.of(), null, Set.of("one", "two")))
                .isEqualTo(new NextStep.Finished());
    }

    @Test
    void a_module_is_known_by_its_former_key() {
        assertThat(next(Set.of(), List.of(), Map.of(), null, Set.of("uno"))).isEqualTo(read(TWO, 0, false));
        LearnerState state = state(Set.of(), List.of(), Map.of("uno", PASSED), null, Set.of());
        assertThat(state.module(ONE).quiz()).isEqualTo(PASSED);
        assertThat(state.module(ONE).state()).isEqualTo(ModuleState.BEGUN);
    }

    @Test
    void a_later_edition_may_know_a_module_by_another_key() {
        CourseOutline newest = outline(module("new", List.of("two"), "c"));
        assertThat(ModuleKeys.of(TWO, newest)).containsExactlyInAnyOrder("two", "new");
        assertThat(ModuleKeys.of(ONE, newest)).containsExactlyInAnyOrder("one", "uno");
    }

    @Test
    void a_completed_module_stays_so_although_a_tick_was_taken_away() {
        ModuleProgress progress = state(Set.of("a"), List.of(), Map.of("one", PASSED), null, Set.of("one"))
                .module(ONE);
        assertThat(progress.state()).isEqualTo(ModuleState.COMPLETED);
        assertThat(progress.stepsDone()).isEqualTo(progress.steps());
        assertThat(progress.minutesDone()).isEqualTo(20);
    }

    private static NextStep next(
            Set<String> ticked,
            List<String> places,
            Map<String, QuizRecord> quizzes,
            @Nullable String quizLast,
            Set<String> completed) {
        return NextSteps.of(state(ticked, places, quizzes, quizLast, completed), outline(ONE, TWO));
    }

    private static LearnerState state(
            Set<String> ticked,
            List<String> places,
            Map<String, QuizRecord> quizzes,
            @Nullable String quizLast,
            Set<String> completed) {
        return new LearnerState(
                ticked,
                places.stream().map(key -> new LearnerState.Place(key, null)).toList(),
                quizzes,
                quizLast,
                completed);
    }

    private static NextStep read(CourseOutline.Module module, int lesson, boolean begun) {
        return new NextStep.ReadLesson(module, module.lessons().get(lesson), begun, null);
    }

    private static CourseOutline.Module module(String key, List<String> formerKeys, String... lessons) {
        return new CourseOutline.Module(
                key,
                1,
                key,
                "",
                8,
                formerKeys,
                List.of(),
                Stream.of(lessons)
                        .map(l -> new CourseOutline.Lesson(l, l, l, 20, List.of(), List.of()))
                        .toList(),
                List.of());
    }

    private static CourseOutline outline(CourseOutline.Module... modules) {
        return new CourseOutline(
                "c",
                1,
                "C",
                "",
                "",
                "",
                "de",
                16,
                80,
                60,
                new CourseOutline.CertificateTexts("", "", "", false, ""),
                List.of(modules),
                List.of());
    }
}
