package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.pruefstein.learning.CourseQuiz;
import org.pruefstein.learning.LearningRoutes;
import org.pruefstein.learning.QuizRecord;

/** A quiz of an instructor on the path, with the best result and the attempts that are left. */
class CourseQuizItem extends ListItem {
    CourseQuizItem(String course, CourseQuiz quiz) {
        QuizRecord record = quiz.record();
        Anchor link =
                new Anchor(LearningRoutes.quiz(course, quiz.id()), quiz.plan().title());
        Span kind = new Span(getTranslation("learning.course-quiz"));
        kind.addClassName("badge");
        Div what = new Div(link, kind);
        what.addClassName("what");
        String result = record.begun() || record.finished() == 0
                ? getTranslation(record.begun() ? "learning.quiz-begun" : "learning.quiz-untried")
                : getTranslation(
                        record.passed() ? "learning.quiz-best-passed" : "learning.quiz-best",
                        record.bestPercent().format(getLocale()));
        Integer left = quiz.left();
        Span note = new Span(left == null ? result : result + " · " + getTranslation("learning.attempts-left", left));
        note.addClassNames("muted", "small", "note");
        add(
                new TickMark(
                        record.passed(),
                        getTranslation(record.passed() ? "learning.quiz-passed" : "learning.quiz-open")),
                what,
                note);
    }
}
