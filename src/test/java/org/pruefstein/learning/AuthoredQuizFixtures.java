package org.pruefstein.learning;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Bank;
import org.pruefstein.question.PoolItem;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionPool;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Plans and published quizzes of instructors. */
@TestComponent
public class AuthoredQuizFixtures {
    private final QuestionPool pool;
    private final QuizDesk desk;
    private final JdbcClient jdbc;

    AuthoredQuizFixtures(QuestionPool pool, QuizDesk desk, JdbcClient jdbc) {
        this.pool = pool;
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** The published questions of a course's bank. */
    public List<QuestionId> questions(String course, Bank bank) {
        return pool.published(course, bank).stream().map(PoolItem::questionId).toList();
    }

    /** All practice questions of the course in their order, with feedback after each. */
    public QuizPlan byHand(String course, String title) {
        return byHand(title, questions(course, Bank.PRACTICE));
    }

    QuizPlan byHand(String title, List<QuestionId> questions) {
        return new QuizPlan(
                title, "", QuizPlan.Mode.BY_HAND, questions, List.of(), false, 60, QuizPlan.Feedback.EACH, null);
    }

    /** So many questions of a module. */
    public QuizPlan byRule(String title, String module, int number) {
        return new QuizPlan(
                title,
                module,
                QuizPlan.Mode.BY_RULE,
                List.of(),
                List.of(new QuizRule(List.of(), null, number)),
                true,
                60,
                QuizPlan.Feedback.EACH,
                null);
    }

    /** The same with another moment of feedback and limit of attempts. */
    public static QuizPlan with(QuizPlan plan, QuizPlan.Feedback feedback, @Nullable Integer attempts) {
        return new QuizPlan(
                plan.title(),
                plan.moduleKey(),
                plan.mode(),
                plan.picked(),
                plan.rules(),
                plan.shuffle(),
                plan.passPercent(),
                feedback,
                attempts);
    }

    /** A published quiz of the signed-in instructor. */
    public AuthoredQuiz published(String course, QuizPlan plan) {
        AuthoredQuiz quiz = desk.create(course, plan);
        return desk.publish(quiz.id(), quiz.revision());
    }

    /** Takes a question out of its bank. */
    @Transactional
    public void retire(QuestionId question) {
        jdbc.sql("UPDATE question_version SET state = 'RETIRED' WHERE question_id = :id")
                .param("id", question.value())
                .update();
    }
}
