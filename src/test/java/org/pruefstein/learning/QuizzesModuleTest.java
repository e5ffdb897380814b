package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.question.Answer;
import org.pruefstein.question.InvalidAnswerException;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class QuizzesModuleTest {
    private static final Answer BLANK = new Answer.Choice(List.of());

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    Quizzes quizzes;

    @Autowired
    LessonReader reader;

    @Autowired
    LearningPath path;

    @Autowired
    Enrolments enrolments;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";
    private LearnerFixtures.Learner learner = new LearnerFixtures.Learner(null, null);

    @BeforeEach
    void enrol() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        learner = fixtures.enrol(course);
        accounts.signIn(learner.account());
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-013")
    void a_quiz_draws_from_the_practice_bank_of_its_module_only() {
        Set<String> seen = new HashSet<>();
        QuizStep step = quizzes.start(course, "m1");
        assertThat(step.total()).isEqualTo(5);
        for (QuizStep s = step; s != null; s = quizzes.next(s.attempt()).orElse(null)) {
            seen.add(s.version().key());
            quizzes.answer(s.attempt(), s.position(), BLANK);
        }
        assertThat(seen).containsExactlyInAnyOrder("p0", "p1", "p2", "p3", "p4");
        assertThatThrownBy(() -> quizzes.start(course, "m2")).hasMessage("learning.no-questions");
        assertThat(quizzes.enter(course, "m2").questions()).isZero();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-015")
    void the_first_answer_counts_whatever_comes_after_it() {
        QuizStep step = quizzes.start(course, "m1");
        Answer right = LearnerFixtures.right(step.version().body());
        assertThat(quizzes.answer(step.attempt(), 1, BLANK).given())
                .isEqualTo(new QuizStep.Given(BLANK, Fraction.ZERO));
        assertThat(quizzes.answer(step.attempt(), 1, right).given())
                .isEqualTo(new QuizStep.Given(BLANK, Fraction.ZERO));
        assertThat(quizzes.next(step.attempt()).orElseThrow().position()).isEqualTo(2);
    }

    @Test
    void a_question_out_of_turn_is_refused() {
        QuizStep step = quizzes.start(course, "m1");
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 3, BLANK)).hasMessage("learning.quiz-order");
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 99, BLANK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_answer_of_another_question_and_a_text_that_is_no_number_are_refused_and_use_nothing_up() {
        QuizStep step = until(QuestionBody.Numeric.class);
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), step.position(), new Answer.Text("1.000,50")))
                .isInstanceOf(DomainException.class)
                .hasMessage("learning.not-a-number");
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), step.position(), new Answer.Text("1".repeat(501))))
                .isInstanceOf(InvalidAnswerException.class);
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), step.position(), new Answer.Choice(List.of("foreign"))))
                .isInstanceOf(InvalidAnswerException.class);
        assertThat(quizzes.next(step.attempt()).orElseThrow().position()).isEqualTo(step.position());
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-010")
    void a_foreign_quiz_is_as_unknown_as_one_that_does_not_exist() {
        QuizStep step = quizzes.start(course, "m1");
        accounts.signIn(fixtures.enrol(course).account());
        assertThatThrownBy(() -> quizzes.answer(step.attempt(), 1, BLANK)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> quizzes.next(step.attempt())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> quizzes.answer(new QuizAttemptId(999_999_999L), 1, BLANK))
                .isInstanceOf(NotFoundException.class);
        accounts.signIn(fixtures.enrol(fixtures.course()).account());
        assertThatThrownBy(() -> quizzes.enter(course, "m1")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> quizzes.start(course, "m1")).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-014")
    void an_interrupted_quiz_goes_on_where_it_stood() {
        QuizStep step = quizzes.start(course, "m1");
        quizzes.answer(step.attempt(), 1, BLANK);
        accounts.signIn(learner.account());
        QuizStep open = quizzes.enter(course, "m1").open().orElseThrow();
        assertThat(open.attempt()).isEqualTo(step.attempt());
        assertThat(open.position()).isEqualTo(2);
        QuizStep again = quizzes.start(course, "m1");
        assertThat(again.tokens()).isEqualTo(open.tokens());
        assertThat(path.course(course).next()).isInstanceOf(NextStep.TakeQuiz.class);
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-015")
    void the_version_that_was_shown_is_the_one_that_is_scored() {
        String own = fixtures.course(QuestionFixture.single("Erste Fassung"));
        accounts.signIn(fixtures.enrol(own).account());
        QuizStep step = quizzes.start(own, "m1");
        fixtures.publish(own, 2, List.of("m1"), Set.of(), turned());
        assertThat(quizzes.next(step.attempt()).orElseThrow().version().id())
                .isEqualTo(step.version().id());
        QuizStep.Given given = quizzes.answer(step.attempt(), 1, new Answer.Choice(List.of("a")))
                .given();
        assertThat(given).isNotNull();
        assertThat(given.score()).isEqualTo(Fraction.ONE);
        // the run still has the first edition, where the module has its former key
        QuizStep later = quizzes.start(own, "m1");
        assertThat(later.version().body().stem()).isEqualTo("Zweite Fassung");
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-011")
    void lessons_then_quiz_complete_a_module() {
        reader.tick(course, "l1");
        reader.tick(course, "l2");
        pass();
        assertCompleted();
        assertThat(quizzes.enter(course, "m1").last().orElseThrow().moduleCompleted())
                .isTrue();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-011")
    void quiz_then_lessons_complete_a_module_too() {
        pass();
        reader.tick(course, "l1");
        assertThat(completed(CompletionKind.MODULE)).isEmpty();
        reader.tick(course, "l2");
        assertCompleted();
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-011")
    void a_quiz_below_the_pass_percentage_completes_nothing() {
        reader.tick(course, "l1");
        reader.tick(course, "l2");
        take(2);
        assertThat(completed(CompletionKind.QUIZ)).isEmpty();
        assertThat(completed(CompletionKind.MODULE)).isEmpty();
        QuizSummary summary = quizzes.enter(course, "m1").last().orElseThrow();
        assertThat(summary.passed()).isFalse();
        assertThat(summary.percent()).isEqualTo(Fraction.of(40));
    }

    @Test
    @UseCase(value = "UC-002", rules = "BR-012")
    void a_completed_module_stays_completed_after_a_worse_quiz_and_without_a_tick() {
        reader.tick(course, "l1");
        reader.tick(course, "l2");
        pass();
        take(0);
        reader.untick(course, "l1");
        ModuleProgress module = path.course(course).modules().getFirst();
        assertThat(module.state()).isEqualTo(ModuleState.COMPLETED);
        assertThat(module.quiz().bestPercent()).isEqualTo(Fraction.of(100));
        assertCompleted();
    }

    @Test
    void the_summary_tells_by_objective_which_lessons_to_repeat() {
        take(0);
        QuizSummary summary = quizzes.enter(course, "m1").last().orElseThrow();
        assertThat(summary.objectives()).hasSize(2);
        assertThat(summary.objectives().getFirst().text()).isEqualTo("Ziel lz1");
        assertThat(summary.objectives().getFirst().sure()).isFalse();
        assertThat(summary.objectives().getFirst().lessons())
                .extracting(l -> l.slug())
                .containsExactly("erste");
        assertThat(summary.objectives().stream()
                        .mapToInt(QuizSummary.ObjectiveScore::questions)
                        .sum())
                .isEqualTo(5);
    }

    @Test
    void two_starts_and_two_answers_at_the_same_time_are_one_each() throws Exception {
        try (var tabs = Executors.newFixedThreadPool(2)) {
            List<QuizStep> steps = both(tabs, () -> quizzes.start(course, "m1"));
            assertThat(steps.getFirst().attempt()).isEqualTo(steps.getLast().attempt());
            QuizAttemptId attempt = steps.getFirst().attempt();
            both(tabs, () -> quizzes.answer(attempt, 1, BLANK));
            assertThat(jdbc.sql("SELECT COUNT(*) FROM quiz_answer WHERE attempt_id = :id")
                            .param("id", attempt.value())
                            .query(Integer.class)
                            .single())
                    .isOne();
        }
    }

    private List<QuizStep> both(java.util.concurrent.ExecutorService tabs, Callable<QuizStep> action) throws Exception {
        Callable<QuizStep> signedIn = () -> {
            accounts.signIn(learner.account());
            return action.call();
        };
        List<QuizStep> steps = new ArrayList<>();
        for (Future<QuizStep> step : tabs.invokeAll(List.of(signedIn, signedIn))) {
            steps.add(step.get());
        }
        return steps;
    }

    private void pass() {
        take(5);
    }

    /** Takes a quiz with so many right answers. */
    private void take(int right) {
        QuizStep step = quizzes.start(course, "m1");
        for (QuizStep s = step; s != null; s = quizzes.next(s.attempt()).orElse(null)) {
            quizzes.answer(
                    s.attempt(),
                    s.position(),
                    s.position() <= right ? LearnerFixtures.right(s.version().body()) : BLANK);
        }
    }

    private QuizStep until(Class<? extends QuestionBody> type) {
        QuizStep step = quizzes.start(course, "m1");
        while (!type.isInstance(step.version().body())) {
            quizzes.answer(step.attempt(), step.position(), BLANK);
            step = quizzes.next(step.attempt()).orElseThrow();
        }
        return step;
    }

    private void assertCompleted() {
        assertThat(completed(CompletionKind.MODULE)).containsExactly("m1");
        assertThat(completed(CompletionKind.QUIZ)).containsExactly("m1");
        assertThat(completed(CompletionKind.LESSON)).containsExactlyInAnyOrder("l1", "l2");
    }

    private Set<String> completed(CompletionKind kind) {
        return enrolments.completed(learner.place().id(), kind);
    }

    private static QuestionBody turned() {
        return new QuestionBody.SingleChoice(
                "Zweite Fassung",
                List.of(
                        new QuestionBody.Option("a", "Alpha", false, "Nun nicht mehr."),
                        new QuestionBody.Option("b", "Beta", true, "Nun schon.")),
                null);
    }
}
