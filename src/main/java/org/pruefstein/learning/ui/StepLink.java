package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.NextStep;

/** The button-like link that leads to a next step, with its verb. */
public class StepLink extends Composite<Anchor> {
    /** @param primary whether it is what one mostly does on the page */
    public StepLink(String courseKey, NextStep step, boolean primary) {
        getContent().setHref(LearningRoutes.step(courseKey, step));
        getContent().setText(getTranslation(verb(step)));
        getContent().addClassName("button");
        getContent().setClassName("primary", primary);
    }

    /** Calls a lesson that was not begun yet the next one, for places where another one has just been read. */
    public StepLink afterLesson(NextStep step) {
        if (step instanceof NextStep.ReadLesson read && !read.begun()) {
            getContent().setText(getTranslation("learning.next-lesson"));
        }
        return this;
    }

    private static String verb(NextStep step) {
        return switch (step) {
            case NextStep.ReadLesson read -> read.begun() ? "learning.read-on" : "learning.begin-lesson";
            case NextStep.TakeQuiz quiz -> quiz.begun() ? "learning.quiz-on" : "learning.to-quiz";
            case NextStep.Finished _ -> "learning.to-course";
        };
    }
}
