package org.pruefstein.learning.ui;

import java.util.Map;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.Answer;

/** What can be done with one question of a quiz. */
interface StepDesk {
    QuizStep step();

    /** Whether nothing may tell right from wrong before the last question of the quiz is answered. */
    boolean feedbackAtEnd();

    QuizStep check(Answer answer);

    /** Keeps what is written so far. @return whether it was kept */
    boolean keep(Answer answer);

    Answer.File take(byte[] bytes, String name);

    QuizStep rate(Map<String, Integer> rating);
}
