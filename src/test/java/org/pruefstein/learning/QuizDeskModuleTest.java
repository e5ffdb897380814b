package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionFixture;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.QuestionUses;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.question.VersionUse;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
class QuizDeskModuleTest {
    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    AuthoredQuizFixtures quizzes;

    @Autowired
    QuizDesk desk;

    @Autowired
    DemoQuizzes demo;

    @Autowired
    CourseCatalog catalog;

    @Autowired
    QuizShelf shelf;

    @Autowired
    QuestionUses uses;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private String course = "";

    @BeforeEach
    void author() {
        course = fixtures.course(LearnerFixtures.oneOfEach());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-190")
    void a_change_of_a_published_quiz_is_a_new_version_that_learners_get_only_when_it_is_published() {
        AuthoredQuiz quiz = desk.create(course, quizzes.byHand(course, "Vor der Prüfung"));
        assertThat(quiz.state()).isEqualTo(AuthoredQuizState.DRAFT);
        quiz = desk.publish(quiz.id(), quiz.revision());
        assertThat(quiz.number()).isEqualTo(1);
        assertThat(quiz.changed()).isFalse();
        quiz = desk.save(quiz.id(), quiz.revision(), quizzes.byHand(course, "Neuer Titel"));
        assertThat(quiz.changed()).isTrue();
        assertThat(quiz.published()).extracting(QuizPlan::title).isEqualTo("Vor der Prüfung");
        quiz = desk.publish(quiz.id(), quiz.revision());
        assertThat(quiz.number()).isEqualTo(2);
        assertThat(desk.publish(quiz.id(), quiz.revision()).number())
                .as("a second click without a change")
                .isEqualTo(2);
    }

    @Test
    void whoever_is_overtaken_saves_nothing() {
        AuthoredQuiz quiz = desk.create(course, quizzes.byHand(course, "Eins"));
        desk.save(quiz.id(), quiz.revision(), quizzes.byHand(course, "Zwei"));
        assertThatThrownBy(() -> desk.save(quiz.id(), quiz.revision(), quizzes.byHand(course, "Drei")))
                .hasMessage("learning.plan-changed-meanwhile");
        assertThatThrownBy(() -> desk.publish(quiz.id(), quiz.revision()))
                .hasMessage("learning.plan-changed-meanwhile");
        assertThat(desk.open(quiz.id()).plan().title()).isEqualTo("Zwei");
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-191")
    void a_rule_that_cannot_be_filled_is_saved_but_not_published() {
        AuthoredQuiz quiz = desk.create(course, quizzes.byRule("Regel", "m1", 9));
        assertThatThrownBy(() -> desk.publish(quiz.id(), quiz.revision()))
                .asInstanceOf(type(IncompletePlanException.class))
                .extracting(e -> e.problems().getFirst().arguments())
                .isEqualTo(List.of(5L, 9));
        assertThat(desk.open(quiz.id()).state()).isEqualTo(AuthoredQuizState.DRAFT);
        assertThat(shelf.available(course, quiz.plan())).containsExactly(5);
        assertThat(shelf.available(course, quizzes.byRule("Regel", "m2", 1))).containsExactly(0);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-192")
    void exam_items_and_questions_of_other_courses_cannot_be_picked() {
        String other = fixtures.course(LearnerFixtures.oneOfEach());
        QuizPlan foreign = quizzes.byHand(other, "Fremd");
        assertThatThrownBy(() -> desk.create(course, foreign)).isInstanceOf(NotFoundException.class);
        QuizPlan exam = quizzes.byHand("Prüfung", quizzes.questions(course, Bank.EXAM));
        assertThatThrownBy(() -> desk.create(course, exam)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.create(course, quizzes.byRule("Modul", "no-such-module", 1)))
                .isInstanceOf(NotFoundException.class);
        assertThat(shelf.eligible(course, exam.picked())).isEmpty();
        assertThat(shelf.picked(course, foreign.picked())).isEmpty();
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-192")
    void what_a_person_marks_is_neither_found_nor_drawn() {
        String own = fixtures.course(
                SampleQuestions.of(QuestionType.ESSAY),
                SampleQuestions.of(QuestionType.FILE_HAND_IN),
                SampleQuestions.of(QuestionType.NUMERIC));
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, own)));
        assertThat(shelf.eligible(own, quizzes.questions(own, Bank.PRACTICE)))
                .extracting(PickedQuestion::type)
                .containsExactly(QuestionType.NUMERIC);
        assertThat(shelf.available(own, quizzes.byRule("Regel", "m1", 3))).containsExactly(1);
        assertThat(shelf.preview(own, quizzes.byHand(own, "Alles"))).hasSize(1);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-193")
    void a_picked_question_that_is_retired_is_left_out_and_said() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Mit Lücke"));
        QuestionId gone = quiz.plan().picked().getFirst();
        quizzes.retire(gone);
        assertThat(desk.open(quiz.id()).missing()).isEqualTo(1);
        assertThat(shelf.find(new QuizFilter(course, null, null), 0, 10))
                .singleElement()
                .satisfies(item -> assertThat(item.missing()).isEqualTo(1));
        assertThat(shelf.preview(course, quiz.plan()))
                .hasSize(4)
                .noneMatch(step -> step.version().questionId().equals(gone));
        quiz.plan().picked().forEach(quizzes::retire);
        int revision = desk.open(quiz.id()).revision();
        assertThatThrownBy(() -> desk.publish(quiz.id(), revision)).isInstanceOf(IncompletePlanException.class);
    }

    @Test
    @UseCase(value = "UC-008", rules = "BR-194")
    void an_instructor_of_another_course_is_nobody_here() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Meiner"));
        String other = fixtures.course(LearnerFixtures.oneOfEach());
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, other, Role.EXAMINER, course)));
        assertThatThrownBy(() -> desk.open(quiz.id())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.save(quiz.id(), quiz.revision(), quiz.plan()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.publish(quiz.id(), quiz.revision())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.retire(quiz.id(), quiz.revision())).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> desk.create(course, quiz.plan())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shelf.preview(course, quiz.plan())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shelf.picked(course, quiz.plan().picked())).isInstanceOf(AccessDeniedException.class);
        assertThat(shelf.find(QuizFilter.ALL, 0, 100)).isEmpty();
        assertThatThrownBy(() -> desk.open(new AuthoredQuizId(999_999_999L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void the_list_is_restricted_by_course_module_and_state() {
        AuthoredQuiz whole = quizzes.published(course, quizzes.byHand(course, "Alles"));
        desk.create(course, quizzes.byRule("Nur Modul 1", "m1", 3));
        assertThat(titles(new QuizFilter(course, null, null))).containsExactly("Nur Modul 1", "Alles");
        assertThat(titles(new QuizFilter(course, "", null))).containsExactly("Alles");
        assertThat(titles(new QuizFilter(null, "m1", null))).containsExactly("Nur Modul 1");
        assertThat(titles(new QuizFilter(null, null, AuthoredQuizState.PUBLISHED)))
                .containsExactly("Alles");
        desk.retire(whole.id(), whole.revision());
        assertThat(titles(new QuizFilter(null, null, AuthoredQuizState.RETIRED)))
                .containsExactly("Alles");
        assertThat(shelf.find(new QuizFilter(course, null, null), 1, 1)).hasSize(1);
    }

    @Test
    void a_retirement_is_taken_back_and_both_are_in_the_trail() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Hin und her"));
        quiz = desk.retire(quiz.id(), quiz.revision());
        assertThat(quiz.state()).isEqualTo(AuthoredQuizState.RETIRED);
        quiz = desk.restore(quiz.id(), quiz.revision());
        assertThat(quiz.state()).isEqualTo(AuthoredQuizState.PUBLISHED);
        assertThat(jdbc.sql("SELECT action FROM audit_event WHERE subject = :subject ORDER BY id")
                        .param("subject", "authored_quiz:" + quiz.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("learning.quiz-published", "learning.quiz-retired", "learning.quiz-restored");
    }

    @Test
    void a_question_tells_which_quizzes_name_it() {
        AuthoredQuiz quiz = quizzes.published(course, quizzes.byHand(course, "Nennt sie"));
        QuestionId question = quiz.plan().picked().getFirst();
        assertThat(uses.of(question))
                .filteredOn(VersionUse.Picked.class::isInstance)
                .singleElement()
                .asInstanceOf(type(VersionUse.Picked.class))
                .extracting(VersionUse.Picked::quiz)
                .isEqualTo("Nennt sie");
        desk.retire(quiz.id(), quiz.revision());
        assertThat(uses.of(question)).noneMatch(VersionUse.Picked.class::isInstance);
    }

    @Test
    void the_demo_gives_a_quiz_only_where_there_are_enough_questions_for_it() {
        String large = fixtures.course(IntStream.rangeClosed(1, 10)
                .mapToObj(i -> QuestionFixture.single("Aufgabe " + i + "?"))
                .toArray(QuestionBody[]::new));
        TestAccounts.TestAccount both = accounts.create(Role.INSTRUCTOR);
        demo.give(catalog.newest(course).orElseThrow().outline(), both.id());
        demo.give(catalog.newest(large).orElseThrow().outline(), both.id());
        accounts.signIn(both);
        assertThat(titles(new QuizFilter(course, null, null))).isEmpty();
        assertThat(titles(new QuizFilter(large, "", AuthoredQuizState.PUBLISHED)))
                .containsExactly("Querbeet durch den Lehrgang");
    }

    private List<String> titles(QuizFilter filter) {
        return shelf.find(filter, 0, 100).stream().map(QuizListItem::title).toList();
    }
}
