package org.pruefstein.learning.ui;

import java.util.Map;
import org.pruefstein.learning.HandIns;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.learning.Quizzes;
import org.pruefstein.question.Answer;

/** What can be done with one question of a quiz. */
record StepDesk(Quizzes quizzes, HandIns handIns, QuizStep step) {
    QuizStep check(Answer answer) {
        return quizzes.answer(step.attempt(), step.position(), answer);
    }

    void keep(Answer answer) {
        handIns.keep(step.attempt(), step.position(), answer);
    }

    Answer.File take(byte[] bytes, String name) {
        return handIns.take(step.attempt(), step.position(), bytes, name);
    }

    QuizStep rate(Map<String, Integer> rating) {
        return handIns.rate(step.attempt(), step.position(), rating);
    }
}
