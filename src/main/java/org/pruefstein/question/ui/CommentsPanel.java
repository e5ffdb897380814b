package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.List;
import org.pruefstein.question.Pin;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.ReviewComment;

/** All comments on a version, in the order of its parts, to be read. */
class CommentsPanel extends Composite<Div> {
    private long open;

    CommentsPanel() {
        getContent().addClassNames("comments", "stack");
    }

    /** How many are not settled. */
    long open() {
        return open;
    }

    /** @param none what to say when there is none, translated */
    void show(QuestionDetails question, QuestionDetails.Version version, String none) {
        QuestionBody body = version.content().body();
        List<Pin> places = CommentWords.places(body);
        getContent().removeAll();
        open = version.trail().comments().stream().filter(ReviewComment::open).count();
        version.trail().comments().stream()
                .sorted(Comparator.comparingInt(
                        c -> places.contains(c.pin()) ? places.indexOf(c.pin()) : places.size()))
                .forEach(comment -> getContent()
                        .add(new CommentItem(
                                question, comment, CommentWords.name(comment.pin(), body, getLocale()), null)));
        if (version.trail().comments().isEmpty() && !none.isEmpty()) {
            Paragraph nothing = new Paragraph(none);
            nothing.addClassName("muted");
            getContent().add(nothing);
        }
    }
}
