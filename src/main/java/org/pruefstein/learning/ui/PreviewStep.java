package org.pruefstein.learning.ui;

import java.util.List;
import java.util.Map;
import org.pruefstein.learning.QuizShelf;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.Answer;

/** One question of a quiz that an author tries out. Nothing is stored; what a person would mark is never asked. */
record PreviewStep(QuizShelf shelf, List<QuizStep> answered, QuizStep step, boolean feedbackAtEnd) implements StepDesk {
    @Override
    public QuizStep check(Answer answer) {
        QuizStep checked = shelf.check(step, answer);
        answered.add(checked);
        return checked;
    }

    @Override
    public boolean keep(Answer answer) {
        return true;
    }

    @Override
    public Answer.File take(byte[] bytes, String name) {
        throw new UnsupportedOperationException("marked by hand");
    }

    @Override
    public QuizStep rate(Map<String, Integer> rating) {
        throw new UnsupportedOperationException("marked by hand");
    }
}
