package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pruefstein.grading.AnsweredItem;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.RenderMode;
import org.pruefstein.question.ui.QuestionField;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;

/** The questions of a paper, one line each; an opened one shows the answer given, the solution and the reasons. */
class AnsweredPaper extends Composite<OrderedList> {
    private final transient QuestionRenderer renderer;
    private final String pictures;

    /** @param pictures the path before the hash of a picture */
    AnsweredPaper(QuestionRenderer renderer, String pictures, List<AnsweredItem> items) {
        this.renderer = renderer;
        this.pictures = pictures;
        getContent().addClassName("answered-paper");
        items.forEach(item -> getContent().add(new ListItem(line(item, items.size()))));
    }

    private NativeDetails line(AnsweredItem item, int total) {
        Span name = new Span(getTranslation("grading.answered-question", item.position(), total));
        Span points = new Span(getTranslation(
                "grading.points-of",
                Points.of(item.earned(), getLocale()),
                Formats.number(item.points(), getLocale())));
        points.addClassNames("muted", "small");
        Div summary = new Div(name, badge(item), points);
        summary.addClassName("line");
        Div content = new Div();
        NativeDetails details = new NativeDetails(summary, content);
        // filled when it is opened: a paper has many questions, and each is a whole page
        details.addToggleListener(e -> {
            if (e.isOpened() && content.getComponentCount() == 0) {
                content.add(solution(item, total));
            }
        });
        return details;
    }

    private Span badge(AnsweredItem item) {
        boolean none = item.earned().compareTo(Fraction.ZERO) == 0;
        String word = item.full() ? "right" : !item.answered() ? "blank" : none ? "wrong" : "partly";
        Span badge = new Span(getTranslation("grading.answered-" + word));
        badge.addClassNames("badge", item.full() ? "good" : "warn");
        return badge;
    }

    private QuestionField solution(AnsweredItem item, int total) {
        QuestionField field = new QuestionField(renderer, pictures);
        field.show(item.body(), item.tokens(), getTranslation("grading.answered-question", item.position(), total));
        if (item.answer() != null && item.answered()) {
            field.setValue(item.answer());
        }
        field.setMode(RenderMode.SOLUTION);
        return field;
    }
}
