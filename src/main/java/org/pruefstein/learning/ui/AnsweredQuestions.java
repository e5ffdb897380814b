package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;
import org.pruefstein.learning.QuizStep;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.Fraction;

/** The questions of a finished quiz with the answers given, the solutions and the reasons. */
class AnsweredQuestions extends Composite<Div> {
    /** @param pictures the path before the hash of a step's pictures */
    AnsweredQuestions(
            QuestionRenderer renderer, SerializableFunction<QuizStep, String> pictures, List<QuizStep> steps) {
        OrderedList list = new OrderedList();
        list.addClassName("answered-questions");
        steps.forEach(step -> list.add(item(renderer, pictures.apply(step), step)));
        getContent().add(new H2(getTranslation("learning.answered")), list);
    }

    private ListItem item(QuestionRenderer renderer, String pictures, QuizStep step) {
        QuestionField field = new QuestionField(renderer, pictures);
        field.show(
                step.version().body(),
                step.tokens(),
                getTranslation("learning.question-of", step.position(), step.total()));
        ListItem item = new ListItem();
        item.addClassName("card");
        QuizStep.Given given = step.given();
        if (given != null) {
            if (!given.answer().blank()) {
                field.setValue(given.answer());
            }
            item.add(verdict(given));
        }
        field.setMode(RenderMode.SOLUTION);
        item.add(field);
        return item;
    }

    private Div verdict(QuizStep.Given given) {
        Fraction score = given.score() == null ? Fraction.ZERO : given.score();
        boolean right = score.compareTo(Fraction.ONE) >= 0;
        boolean none = score.compareTo(Fraction.ZERO) == 0;
        Span badge = QuizWords.badge(
                given.answer().blank()
                        ? getTranslation("learning.unanswered")
                        : getTranslation(
                                right ? "learning.right" : none ? "learning.not-right" : "learning.partly-right"));
        badge.addClassName(right ? "good" : "warn");
        Span points = new Span(getTranslation("learning.points-of", score.format(getLocale()), 1));
        points.addClassNames("muted", "small");
        Div line = new Div(badge, points);
        line.addClassName("row");
        return line;
    }
}
