package org.pruefstein.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.pruefstein.identity.Role;
import org.pruefstein.question.Answer;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.SampleQuestions;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.testkit.IntegrationTest;
import org.pruefstein.testkit.TestAccounts;
import org.pruefstein.testkit.TestAccounts.TestAccount;
import org.pruefstein.testkit.UseCase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@UseCase(value = "UC-004", rules = "BR-164")
class LearnerAnswersModuleTest {
    private static final Answer NONE = new Answer.Choice(List.of());

    @Autowired
    LearnerAnswers answers;

    @Autowired
    Quizzes quizzes;

    @Autowired
    HandIns handIns;

    @Autowired
    LearnerFixtures fixtures;

    @Autowired
    TestAccounts accounts;

    @AfterEach
    void signOut() {
        accounts.signOut();
    }

    @Test
    void questions_and_objectives_that_go_worst_come_first_with_the_answers_given() {
        String course = fixtures.course(
                SampleQuestions.of(QuestionType.SINGLE_CHOICE), SampleQuestions.of(QuestionType.NUMERIC));
        List<TestAccount> learners = fixtures.enrolTogether(course, 5);
        for (int i = 0; i < 5; i++) {
            Answer choice = new Answer.Choice(List.of(i < 2 ? "kqz0" : "kqz2"));
            take(
                    learners.get(i),
                    course,
                    Map.of(QuestionType.SINGLE_CHOICE, choice, QuestionType.NUMERIC, new Answer.Text("2718,25")));
        }
        instruct(course);
        AnswerFilter filter = AnswerFilter.of(course);
        List<QuestionFigure> figures = answers.questions(filter, 0, 10);
        assertThat(figures).extracting(QuestionFigure::percent).containsExactly(40, 100);
        assertThat(figures).extracting(QuestionFigure::answers).containsOnly(5);
        assertThat(figures).extracting(QuestionFigure::learners).containsOnly(5);
        assertThat(figures.getFirst().stem()).startsWith("Welche Kennzahl");
        assertThat(answers.questions(filter, 1, 10)).hasSize(1);
        assertThat(answers.objectives(filter))
                .extracting(ObjectiveFigure::objectiveKey, ObjectiveFigure::percent)
                .containsExactly(tuple("lz1", 40), tuple("lz2", 100));
        assertThat(answers.questions(new AnswerFilter(course, 0, "m1", "lz2"), 0, 10))
                .extracting(QuestionFigure::percent)
                .containsExactly(100);
        assertThat(answers.questions(new AnswerFilter(course, 0, "m2", ""), 0, 10))
                .isEmpty();

        AnswerTally tally = answers.tally(filter, figures.getFirst().questionId(), Locale.GERMAN);
        assertThat(tally.kind()).isEqualTo(AnswerTally.Kind.CHOSEN);
        assertThat(tally.lines())
                .extracting(AnswerTally.Line::count, AnswerTally.Line::mark)
                .containsExactly(
                        tuple(2, AnswerTally.Mark.RIGHT),
                        tuple(0, AnswerTally.Mark.WRONG),
                        tuple(3, AnswerTally.Mark.WRONG));
    }

    @Test
    void a_run_is_told_apart_from_the_others() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.NUMERIC));
        together(course, 5, NONE);
        together(course, 6, new Answer.Text("2718,25"));
        instruct(course);
        List<RunChoice> runs = answers.runs();
        assertThat(runs).extracting(RunChoice::answered).containsExactlyInAnyOrder(5, 6);
        for (RunChoice run : runs) {
            assertThat(answers.questions(new AnswerFilter(course, run.id(), "", ""), 0, 10))
                    .extracting(QuestionFigure::answers, QuestionFigure::percent)
                    .containsExactly(tuple(run.answered(), run.answered() == 5 ? 0 : 100));
        }
        assertThat(answers.questions(AnswerFilter.of(course), 0, 10))
                .extracting(QuestionFigure::answers, QuestionFigure::learners, QuestionFigure::percent)
                .containsExactly(tuple(11, 11, 54));
    }

    @Test
    void what_few_people_of_a_run_answered_cannot_be_found_by_taking_one_run_from_all() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.SHORT_TEXT));
        together(course, 5, new Answer.Text("Quorxel"));
        together(course, 1, new Answer.Text("Verwechselt"));
        together(course, 4, new Answer.Text("Verwechselt"));
        instruct(course);
        AnswerFilter all = AnswerFilter.of(course);
        QuestionFigure figure = answers.questions(all, 0, 10).getFirst();
        assertThat(figure.answers()).isEqualTo(5);
        assertThat(figure.learners()).isEqualTo(5);
        assertThat(figure.percent()).isEqualTo(100);
        assertThat(answers.objectives(all))
                .extracting(ObjectiveFigure::answers, ObjectiveFigure::learners, ObjectiveFigure::percent)
                .containsExactly(tuple(5, 5, 100));
        assertThat(answers.tally(all, figure.questionId(), Locale.GERMAN).lines())
                .containsExactly(new AnswerTally.Line("Quorxel", 5, 5, AnswerTally.Mark.RIGHT));
        assertThat(answers.withheld(all)).isEqualTo(5);
        RunChoice small = answers.runs().stream()
                .filter(run -> run.answered() == 4)
                .findFirst()
                .orElseThrow();
        AnswerFilter one = new AnswerFilter(course, small.id(), "", "");
        assertThat(answers.questions(one, 0, 10)).isEmpty();
        assertThat(answers.objectives(one)).isEmpty();
        assertThatThrownBy(() -> answers.tally(one, figure.questionId(), Locale.GERMAN))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void an_objective_counts_no_question_that_few_people_answered() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.NUMERIC));
        TestAccount learner = together(course, 5, NONE).getFirst();
        fixtures.publish(
                course,
                2,
                List.of("m1"),
                Set.of(),
                SampleQuestions.of(QuestionType.NUMERIC),
                SampleQuestions.of(QuestionType.SINGLE_CHOICE),
                SampleQuestions.of(QuestionType.SHORT_TEXT));
        take(
                learner,
                course,
                Map.of(
                        QuestionType.NUMERIC,
                        NONE,
                        QuestionType.SINGLE_CHOICE,
                        NONE,
                        QuestionType.SHORT_TEXT,
                        new Answer.Text("Quorxel")));
        instruct(course);
        assertThat(answers.objectives(AnswerFilter.of(course)))
                .extracting(
                        ObjectiveFigure::objectiveKey,
                        ObjectiveFigure::questions,
                        ObjectiveFigure::answers,
                        ObjectiveFigure::percent)
                .containsExactly(tuple("lz1", 1, 6, 0));
        assertThat(answers.withheld(AnswerFilter.of(course))).isEqualTo(2);
    }

    @Test
    void a_question_that_moved_to_another_objective_is_counted_there_whole() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.NUMERIC));
        together(course, 5, NONE);
        instruct(course);
        fixtures.publish(course, 2, List.of("m1"), Set.of(), SampleQuestions.of(QuestionType.NUMERIC));
        assertThat(answers.questions(new AnswerFilter(course, 0, "m1", ""), 0, 10))
                .isEmpty();
        assertThat(answers.questions(new AnswerFilter(course, 0, "m1-2", "lz1"), 0, 10))
                .extracting(QuestionFigure::answers)
                .containsExactly(5);
    }

    @Test
    void of_what_fewer_than_five_people_answered_nothing_is_told() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.SHORT_TEXT));
        together(course, 4, new Answer.Text("Falsch"));
        QuestionId id = question(course);
        instruct(course);
        AnswerFilter filter = AnswerFilter.of(course);
        assertThat(answers.questions(filter, 0, 10)).isEmpty();
        assertThat(answers.objectives(filter)).isEmpty();
        assertThat(answers.withheld(filter)).isEqualTo(4);
        assertThatThrownBy(() -> answers.tally(filter, id, Locale.GERMAN)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> answers.question(filter, id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void a_text_that_only_one_person_typed_is_counted_and_not_shown() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.SHORT_TEXT));
        List<TestAccount> learners = fixtures.enrolTogether(course, 6);
        List<String> texts = List.of("Verwechselt", "Verwechselt", "Meine Oma Erna", "Quorxel", "Quorxel", "");
        for (int i = 0; i < 6; i++) {
            take(learners.get(i), course, Map.of(QuestionType.SHORT_TEXT, new Answer.Text(texts.get(i))));
        }
        instruct(course);
        AnswerFilter filter = AnswerFilter.of(course);
        QuestionId id = answers.questions(filter, 0, 1).getFirst().questionId();
        assertThat(answers.tally(filter, id, Locale.GERMAN).lines())
                .containsExactlyInAnyOrder(
                        new AnswerTally.Line("Verwechselt", 2, 6, AnswerTally.Mark.WRONG),
                        new AnswerTally.Line("Quorxel", 2, 6, AnswerTally.Mark.RIGHT),
                        new AnswerTally.Line("…", 1, 6, AnswerTally.Mark.NONE),
                        new AnswerTally.Line("", 1, 6, AnswerTally.Mark.NONE));
    }

    @Test
    void of_a_text_marked_by_hand_only_the_ratings_are_told() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.ESSAY));
        List<TestAccount> learners = fixtures.enrolTogether(course, 5);
        for (int i = 0; i < 5; i++) {
            QuizStep step = take(
                    learners.get(i),
                    course,
                    Map.of(QuestionType.ESSAY, SampleQuestions.rightAnswer(QuestionType.ESSAY)));
            handIns.rate(step.attempt(), 1, Map.of("kqz0", i % 2, "kqz1", 1, "kqz2", 0));
        }
        instruct(course);
        AnswerFilter filter = AnswerFilter.of(course);
        QuestionId id = answers.questions(filter, 0, 1).getFirst().questionId();
        AnswerTally tally = answers.tally(filter, id, Locale.GERMAN);
        assertThat(tally.kind()).isEqualTo(AnswerTally.Kind.SELF_RATED);
        assertThat(tally.lines()).extracting(AnswerTally.Line::count).containsExactly(2, 5, 0);
        assertThat(tally.lines()).extracting(AnswerTally.Line::of).containsExactly(15, 5, 10);
        assertThat(tally.toString()).doesNotContain("hören");
    }

    @ParameterizedTest
    @FieldSource("org.pruefstein.question.SampleQuestions#SCORED")
    void right_answers_of_every_type_are_counted_as_right(QuestionType type) {
        List<Tallying.Given> given = List.of(
                new Tallying.Given(SampleQuestions.rightAnswer(type), 3, 3, true),
                new Tallying.Given(NONE, 2, 2, false));
        List<AnswerTally.Line> lines =
                Tallying.of(SampleQuestions.of(type), given, Locale.GERMAN).lines();
        assertThat(lines).allSatisfy(line -> assertThat(line.of()).isEqualTo(5));
        assertThat(lines)
                .filteredOn(line -> line.label().isEmpty())
                .singleElement()
                .satisfies(line -> assertThat(line.count()).isEqualTo(2));
        assertThat(lines)
                .filteredOn(line -> !line.label().isEmpty() && line.mark() != AnswerTally.Mark.WRONG)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.count()).isEqualTo(3));
    }

    @Test
    void foreign_courses_and_other_roles_see_nothing() {
        String course = fixtures.course(SampleQuestions.of(QuestionType.NUMERIC));
        together(course, 5, NONE);
        QuestionId id = question(course);
        instruct(fixtures.course());
        assertThat(answers.questions(AnswerFilter.of(course), 0, 10)).isEmpty();
        assertThat(answers.objectives(AnswerFilter.of(course))).isEmpty();
        assertThat(answers.withheld(AnswerFilter.of(course))).isZero();
        assertThat(answers.runs()).extracting(RunChoice::courseKey).doesNotContain(course);
        assertThatThrownBy(() -> answers.tally(AnswerFilter.of(course), id, Locale.GERMAN))
                .isInstanceOf(NotFoundException.class);
        accounts.signIn(accounts.create(Map.of(Role.OFFICE, course)));
        assertThatThrownBy(() -> answers.runs()).isInstanceOf(AccessDeniedException.class);
    }

    private QuestionId question(String course) {
        accounts.signIn(fixtures.enrol(course).account());
        return quizzes.start(course, "m1").version().questionId();
    }

    /** People of one run, each with this answer to the first question. */
    private List<TestAccount> together(String course, int people, Answer answer) {
        List<TestAccount> learners = fixtures.enrolTogether(course, people);
        for (TestAccount learner : learners) {
            accounts.signIn(learner);
            quizzes.answer(quizzes.start(course, "m1").attempt(), 1, answer);
        }
        return learners;
    }

    private QuizStep take(TestAccount learner, String course, Map<QuestionType, Answer> given) {
        accounts.signIn(learner);
        QuizStep step = quizzes.start(course, "m1");
        QuizStep last = step;
        for (int i = 0; i < given.size(); i++) {
            last = quizzes.next(step.attempt()).orElseThrow();
            quizzes.answer(
                    step.attempt(),
                    last.position(),
                    given.get(last.version().body().type()));
        }
        return last;
    }

    private void instruct(String course) {
        accounts.signIn(accounts.create(Map.of(Role.INSTRUCTOR, course)));
    }
}
