package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.enrolment.CompletionKind;
import org.pruefstein.enrolment.Enrolments;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.VersionUse;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class CourseQuizzesModuleTest {
    private static final Answer BLANK = new Answer.Choice(List.of());

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    AuthoredQuizFixtures quizzes;

    @Autowired
    QuizDesk desk;

    @Autowired
    CourseQuizzes offered;

    @Autowired
    Quizzes answers;

    @Autowired
    LessonReader reader;

    @Autowired
    LearningPath path;

    @Autowired
    Enrolments enrolments;

    @Autowired
    QuestionUses uses;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";
    private TestAccounts.TestAccount author = new TestAccounts.TestAccount(null, "");
    private LearnerFixtures.Learner learner = new LearnerFixtures.Learner(null, null);

    @BeforeEach
    void people() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        author = accounts.create(Map.of(Role.INSTRUCTOR, course));
        learner = fixtures.enrol(course);
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void a_learner_finds_published_quizzes_and_takes_one_to_its_summary() {
        accounts.signIn(author);
        desk.create(course, quizzes.byHand(course, "Nur ein Entwurf"));
        AuthoredQuizId quiz = published(null);
        assertThat(offered.of(course)).extracting(CourseQuiz::id).containsExactly(quiz);
        List<QuestionId> asked = new ArrayList<>();
        take(quiz, 3, asked);
        assertThat(asked)
                .as("by hand and not shuffled")
                .isEqualTo(quizzes.byHand(course, "").picked());
        CourseQuizSummary last = offered.enter(course, quiz).last().orElseThrow();
        assertThat(last.percent()).isEqualTo(Fraction.of(60));
        assertThat(last.passed()).isTrue();
        assertThat(last.objectives()).hasSize(2);
        assertThat(last.objectives().getFirst().lessons())
                .extracting(lesson -> lesson.slug())
                .containsExactly("erste");
        assertThat(last.steps()).hasSize(5).allMatch(step -> step.given() != null);
        assertThat(offered.of(course).getFirst().record()).isEqualTo(new QuizRecord(1, Fraction.of(60), true, false));
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-197")
    void a_passed_quiz_of_an_instructor_completes_no_module_and_is_not_the_modules_quiz() {
        AuthoredQuizId quiz = published(null);
        reader.tick(course, "l1");
        reader.tick(course, "l2");
        take(quiz, 5, new ArrayList<>());
        assertThat(enrolments.completed(learner.place().id(), CompletionKind.QUIZ))
                .isEmpty();
        assertThat(enrolments.completed(learner.place().id(), CompletionKind.MODULE))
                .isEmpty();
        ModuleProgress module = path.course(course).modules().getFirst();
        assertThat(module.quiz()).isEqualTo(QuizRecord.NONE);
        assertThat(answers.enter(course, "m1").last()).isEmpty();
    }

    @Test
    void both_kinds_of_quizzes_are_under_way_side_by_side() {
        AuthoredQuizId quiz = published(null);
        AuthoredQuizId second = published(null);
        QuizStep ofModule = answers.start(course, "m1");
        QuizStep first = offered.start(course, quiz);
        QuizStep other = offered.start(course, second);
        assertThat(List.of(ofModule.attempt(), first.attempt(), other.attempt()))
                .doesNotHaveDuplicates();
        answers.answer(first.attempt(), 1, BLANK);
        assertThat(offered.enter(course, quiz).open().orElseThrow().position()).isEqualTo(2);
        assertThat(answers.enter(course, "m1").open().orElseThrow().position()).isEqualTo(1);
        assertThat(path.course(course).next()).isInstanceOf(NextStep.TakeQuiz.class);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-195")
    void no_more_attempts_than_the_limit_begin() {
        AuthoredQuizId quiz = published(2);
        take(quiz, 0, new ArrayList<>());
        assertThat(offered.enter(course, quiz).quiz().left()).isEqualTo(1);
        take(quiz, 0, new ArrayList<>());
        assertThat(offered.enter(course, quiz).again()).isFalse();
        assertThatThrownBy(() -> offered.start(course, quiz)).hasMessage("learning.no-attempt-left");
        LearnerFixtures.Learner another = fixtures.enrol(course);
        accounts.signIn(another.account());
        assertThat(offered.start(course, quiz).position()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-195")
    void a_new_version_gives_no_new_attempts_and_a_lower_limit_holds() {
        AuthoredQuizId quiz = published(2);
        take(quiz, 0, new ArrayList<>());
        accounts.signIn(author);
        AuthoredQuiz stored = desk.open(quiz);
        AuthoredQuiz saved =
                desk.save(quiz, stored.revision(), AuthoredQuizFixtures.with(stored.plan(), QuizPlan.Feedback.END, 1));
        desk.publish(quiz, saved.revision());
        accounts.signIn(learner.account());
        assertThatThrownBy(() -> offered.start(course, quiz)).hasMessage("learning.no-attempt-left");
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-195")
    void two_tabs_and_a_double_click_begin_one_attempt() throws Exception {
        AuthoredQuizId quiz = published(1);
        Callable<QuizAttemptId> start = () -> {
            accounts.signIn(learner.account());
            return offered.start(course, quiz).attempt();
        };
        List<QuizAttemptId> begun = new ArrayList<>();
        try (var tabs = Executors.newFixedThreadPool(4)) {
            for (Future<QuizAttemptId> attempt : tabs.invokeAll(List.of(start, start, start, start))) {
                begun.add(attempt.get());
            }
        }
        assertThat(begun).hasSize(4).containsOnly(begun.getFirst());
        assertThat(jdbc.sql("SELECT COUNT(*) FROM quiz_attempt WHERE authored_quiz_id = :id")
                        .param("id", quiz.value())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-190")
    void an_attempt_keeps_the_version_with_which_it_began() {
        AuthoredQuizId quiz = published(null);
        QuizStep step = offered.start(course, quiz);
        accounts.signIn(author);
        AuthoredQuiz stored = desk.open(quiz);
        QuizPlan shorter = quizzes.byHand("Kürzer", stored.plan().picked().subList(0, 1));
        desk.publish(
                quiz,
                desk.save(quiz, stored.revision(), AuthoredQuizFixtures.with(shorter, QuizPlan.Feedback.END, null))
                        .revision());
        accounts.signIn(learner.account());
        assertThat(offered.enter(course, quiz).open().orElseThrow().total()).isEqualTo(5);
        assertThat(offered.feedback(step.attempt())).isEqualTo(QuizPlan.Feedback.EACH);
        take(quiz, 5, new ArrayList<>());
        assertThat(offered.enter(course, quiz).last().orElseThrow().plan().title())
                .isEqualTo("Vor der Prüfung");
        assertThat(offered.start(course, quiz).total()).isEqualTo(1);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-198")
    void a_retired_quiz_is_begun_by_nobody_and_finished_by_whoever_began_it() {
        AuthoredQuizId quiz = published(null);
        offered.start(course, quiz);
        accounts.signIn(author);
        desk.retire(quiz, desk.open(quiz).revision());
        accounts.signIn(learner.account());
        assertThat(offered.of(course)).hasSize(1);
        take(quiz, 5, new ArrayList<>());
        assertThat(offered.of(course)).isEmpty();
        assertThat(offered.enter(course, quiz).again()).isFalse();
        assertThatThrownBy(() -> offered.start(course, quiz)).hasMessage("learning.no-attempt-left");
        accounts.signIn(fixtures.enrol(course).account());
        assertThatThrownBy(() -> offered.enter(course, quiz)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offered.start(course, quiz)).isInstanceOf(NotFoundException.class);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-193")
    void retired_questions_are_skipped_and_without_any_left_nothing_begins() {
        AuthoredQuizId quiz = published(3);
        List<QuestionId> picked = quizzes.byHand(course, "").picked();
        quizzes.retire(picked.getFirst());
        assertThat(offered.enter(course, quiz).quiz().questions()).isEqualTo(4);
        picked.forEach(quizzes::retire);
        assertThat(offered.enter(course, quiz).again()).isFalse();
        assertThatThrownBy(() -> offered.start(course, quiz)).hasMessage("learning.no-questions");
        assertThat(offered.enter(course, quiz).quiz().left()).isEqualTo(3);
    }

    @Test
    void strangers_and_learners_of_other_courses_find_nothing() {
        AuthoredQuizId quiz = published(null);
        QuizStep step = offered.start(course, quiz);
        String other = fixtures.course(LearnerFixtures.oneOfEach());
        accounts.signIn(fixtures.enrol(other).account());
        assertThat(offered.of(other)).isEmpty();
        assertThatThrownBy(() -> offered.of(course)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offered.enter(course, quiz)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offered.enter(other, quiz)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offered.start(other, quiz)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> offered.feedback(step.attempt())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answers.answer(step.attempt(), 1, BLANK)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_use_of_a_question_names_the_quiz_that_drew_it() {
        AuthoredQuizId quiz = published(null);
        QuizStep step = offered.start(course, quiz);
        accounts.signIn(author);
        assertThat(uses.of(step.version().questionId()))
                .filteredOn(VersionUse.Quizzes.class::isInstance)
                .singleElement()
                .isEqualTo(new VersionUse.Quizzes(step.version().id(), "Herbst 2026", "", "Vor der Prüfung", 0, 1));
    }

    /** A quiz of all questions; the learner is signed in afterwards. */
    private AuthoredQuizId published(Integer attempts) {
        accounts.signIn(author);
        AuthoredQuizId quiz = quizzes.published(
                        course,
                        AuthoredQuizFixtures.with(
                                quizzes.byHand(course, "Vor der Prüfung"), QuizPlan.Feedback.EACH, attempts))
                .id();
        accounts.signIn(learner.account());
        return quiz;
    }

    /** Takes a quiz to its end with so many right answers. */
    private void take(AuthoredQuizId quiz, int right, List<QuestionId> asked) {
        QuizStep step = offered.start(course, quiz);
        for (QuizStep s = step; s != null; s = answers.next(s.attempt()).orElse(null)) {
            asked.add(s.version().questionId());
            answers.answer(
                    s.attempt(),
                    s.position(),
                    s.position() <= right ? LearnerFixtures.right(s.version().body()) : BLANK);
        }
    }
}
