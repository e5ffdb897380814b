package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AnswerTally;
import org.pruefstein.learning.QuestionFigure;
import org.pruefstein.question.QuestionRoutes;

/** One question with the answers to it, counted, and the way to its editor. */
class AnsweredQuestion extends Composite<Div> {
    /** @param back where the list is */
    AnsweredQuestion(QuestionFigure figure, AnswerTally tally, CourseOutline course, String back) {
        Anchor list = new Anchor(back, getTranslation("learning.learners-back"));
        H2 stem = new H2(figure.stem());
        CourseOutline.Objective objective = course.objective(figure.objectiveKey());
        Paragraph where =
                new Paragraph(getTranslation("question.type-" + figure.type().code()) + " · "
                        + (objective == null ? figure.objectiveKey() : objective.text()));
        where.addClassNames("muted", "small");
        Anchor edit =
                new Anchor(QuestionRoutes.question(figure.questionId()), getTranslation("learning.learners-edit"));
        edit.addClassNames("button", "primary");
        UnorderedList lines = new UnorderedList();
        lines.addClassName("tally");
        tally.lines().forEach(line -> lines.add(line(line)));
        H3 title = new H3(getTranslation(
                "learning.tally-" + tally.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        getContent().addClassNames("stack", "answered-question");
        getContent()
                .add(
                        list,
                        stem,
                        where,
                        new ShareLine(
                                figure.percent(),
                                getTranslation("learning.figure-of", figure.answers(), figure.learners())),
                        title,
                        lines,
                        new Div(edit));
        if (tally.kind() == AnswerTally.Kind.GIVEN) {
            Paragraph rare = new Paragraph(getTranslation("learning.tally-rare"));
            rare.addClassNames("muted", "small");
            getContent().addComponentAtIndex(6, rare);
        }
    }

    private ListItem line(AnswerTally.Line line) {
        Span label = new Span(
                switch (line.label()) {
                    case "" -> getTranslation("learning.tally-none");
                    case "…" -> getTranslation("learning.tally-others");
                    default -> line.label();
                });
        label.addClassName("tally-label");
        Div words = new Div(label);
        words.addClassName("figure-words");
        if (line.mark() != AnswerTally.Mark.NONE) {
            boolean right = line.mark() == AnswerTally.Mark.RIGHT;
            Span badge = new Span(getTranslation(right ? "learning.tally-right" : "learning.tally-wrong"));
            badge.addClassNames("badge", right ? "good" : "warn");
            words.add(badge);
        }
        ListItem item = new ListItem(
                words, new ShareLine(line.percent(), getTranslation("learning.tally-of", line.count(), line.of())));
        item.addClassName("figure-row");
        return item;
    }
}
