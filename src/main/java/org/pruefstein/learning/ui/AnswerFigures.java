package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Function;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AnswerFilter;
import org.pruefstein.learning.LearnerAnswers;
import org.pruefstein.learning.ObjectiveFigure;
import org.pruefstein.learning.QuestionFigure;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;

/** Learning objectives and questions with how they go, the worst first. */
class AnswerFigures extends Composite<Div> {
    private static final int WORST = 5;
    private final transient CourseOutline course;
    private final transient AnswerFilter filter;
    private final transient Function<AnswerFilter, String> narrow;
    private final transient Function<QuestionId, String> address;

    /**
     * Figures for a filter.
     *
     * @param narrow where figures for another filter are shown
     * @param address where the answers to a question are shown
     */
    AnswerFigures(
            LearnerAnswers answers,
            AnswerFilter filter,
            CourseOutline course,
            Function<AnswerFilter, String> narrow,
            Function<QuestionId, String> address) {
        this.course = course;
        this.filter = filter;
        this.narrow = narrow;
        this.address = address;
        getContent().addClassNames("stack", "answer-figures");
        int withheld = answers.withheld(filter);
        List<ObjectiveFigure> objectives = answers.objectives(filter);
        boolean some = !answers.questions(filter, 0, 1).isEmpty();
        if (!some) {
            getContent()
                    .add(new EmptyState(
                            getTranslation("learning.learners-none"),
                            withheld > 0
                                    ? getTranslation("learning.learners-too-few", LearnerAnswers.LEAST)
                                    : getTranslation("learning.learners-none-hint")));
            return;
        }
        if (filter.objective().isEmpty() && objectives.size() > 1) {
            getContent().add(new H2(getTranslation("learning.learners-objectives")));
            Div list = new Div();
            list.addClassName("objective-figures");
            objectives.stream().limit(WORST).forEach(o -> list.add(objective(o)));
            getContent().add(list);
        }
        getContent().add(new H2(getTranslation("learning.learners-questions")), questions(answers));
        if (withheld > 0) {
            getContent().add(Notice.info(getTranslation("learning.learners-withheld", withheld, LearnerAnswers.LEAST)));
        }
    }

    private Component objective(ObjectiveFigure figure) {
        CourseOutline.Objective objective = course.objective(figure.objectiveKey());
        AnswerFilter narrower =
                new AnswerFilter(filter.course(), filter.run(), figure.moduleKey(), figure.objectiveKey());
        Anchor show = new Anchor(narrow.apply(narrower), objective == null ? figure.objectiveKey() : objective.text());
        return row(show, module(figure.moduleKey()), figure.percent(), figure.answers(), figure.learners());
    }

    private LazyGrid<QuestionFigure> questions(LearnerAnswers answers) {
        LazyGrid<QuestionFigure> grid = new LazyGrid<>(QuestionFigure::questionId);
        grid.addComponentColumn(this::question)
                .setKey("question")
                .setHeader(getTranslation("learning.learners-questions"));
        grid.addClassName("question-figures");
        grid.loadFrom((offset, limit) -> answers.questions(filter, offset, limit));
        return grid;
    }

    private Component question(QuestionFigure figure) {
        Anchor link = new Anchor(address.apply(figure.questionId()), figure.stem());
        String where = module(figure.moduleKey()) + " · "
                + getTranslation("question.type-" + figure.type().code());
        return row(link, where, figure.percent(), figure.answers(), figure.learners());
    }

    private Component row(Component title, String where, int percent, int answers, int learners) {
        Span origin = new Span(where);
        origin.addClassNames("muted", "small");
        Div words = new Div(title, origin);
        words.addClassName("figure-words");
        Div row = new Div(words, new ShareLine(percent, getTranslation("learning.figure-of", answers, learners)));
        row.addClassName("figure-row");
        return row;
    }

    private String module(String key) {
        return course.modules().stream()
                .filter(m -> m.key().equals(key) || m.formerKeys().contains(key))
                .map(m -> m.number() + " " + m.title())
                .findFirst()
                .orElse(key);
    }
}
