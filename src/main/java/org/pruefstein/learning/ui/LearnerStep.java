package org.pruefstein.learning.ui;

import java.util.Map;
import org.pruefstein.learning.HandIns;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.learning.Quizzes;
import org.pruefstein.question.Answer;

/** What a learner can do with one question of a quiz. */
record LearnerStep(Quizzes quizzes, HandIns handIns, QuizStep step, boolean feedbackAtEnd) implements StepDesk {
    @Override
    public QuizStep check(Answer answer) {
        return quizzes.answer(step.attempt(), step.position(), answer);
    }

    @Override
    public boolean keep(Answer answer) {
        return handIns.keep(step.attempt(), step.position(), answer);
    }

    @Override
    public Answer.File take(byte[] bytes, String name) {
        return handIns.take(step.attempt(), step.position(), bytes, name);
    }

    @Override
    public QuizStep rate(Map<String, Integer> rating) {
        return handIns.rate(step.attempt(), step.position(), rating);
    }
}
