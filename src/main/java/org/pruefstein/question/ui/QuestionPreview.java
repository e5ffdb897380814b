package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Answer;
import org.pruefstein.question.AnswerFit;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.OptionTokens;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.RenderMode;

/** The question as the learner sees it, to be tried out; with its solution when wanted. */
class QuestionPreview extends Composite<Section> {
    private final transient QuestionRenderer renderer;
    private final Div place = new Div();
    private QuestionField field;
    private transient QuestionId about = new QuestionId(0L);
    private final Checkbox solution = new Checkbox();
    private final Paragraph hint = new Paragraph();
    private @Nullable QuestionBody shown;

    QuestionPreview(QuestionRenderer renderer) {
        this.renderer = renderer;
        field = new QuestionField(renderer, QuestionRoutes.pictures(about));
        place.add(field);
        H2 title = new H2(getTranslation("question.preview"));
        solution.setLabel(getTranslation("question.preview-solution"));
        solution.addValueChangeListener(e -> field.setMode(mode()));
        hint.setText(getTranslation("question.preview-hint"));
        hint.addClassNames("muted", "small");
        getContent().addClassName("question-preview");
        getContent().setAriaLabel(getTranslation("question.preview"));
        getContent().add(title, place, solution, hint);
    }

    /** Which question it is, so that its pictures can be shown. */
    void about(QuestionId id) {
        if (!id.equals(about)) {
            about = id;
            field = new QuestionField(renderer, QuestionRoutes.pictures(id));
            place.removeAll();
            place.add(field);
            shown = null;
        }
    }

    /** Shows a body; the answer that was tried out stays where it still fits. */
    void show(QuestionBody body) {
        if (!body.equals(shown)) {
            Answer tried = field.getValue();
            field.show(BlankBody.withEllipses(body), tokens(body), "");
            if (AnswerFit.fits(body, tried)) {
                field.setValue(tried);
            }
            if (mode() == RenderMode.SOLUTION) {
                field.setMode(RenderMode.SOLUTION);
            }
            hint.setVisible(isShuffled(body));
            shown = body;
        }
    }

    private static boolean isShuffled(QuestionBody body) {
        return switch (body) {
            case QuestionBody.TrueFalse _, HandMarked _ -> false;
            case Cloze cloze -> cloze.parts().size() > cloze.gaps().size();
            default -> !body.parts().isEmpty();
        };
    }

    /** The rendered fragment. */
    String html() {
        return field.html();
    }

    private RenderMode mode() {
        return solution.getValue() ? RenderMode.SOLUTION : RenderMode.ANSWER;
    }

    /** In the author's order, so that nothing jumps while one writes. */
    static OptionTokens tokens(QuestionBody body) {
        List<? extends QuestionBody.Part> parts = body.parts();
        return new OptionTokens(IntStream.range(0, parts.size())
                .mapToObj(i -> new OptionTokens.Token(parts.get(i).key(), "option-" + i))
                .toList());
    }
}
