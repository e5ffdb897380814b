package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.ReviewComment;

/** A reviewer's comment: the part it is about, who said it and when, and whether an author has settled it. */
class CommentItem extends Composite<Div> {
    /** Takes a comment and whether it is to count as settled. */
    interface Settle {
        void settle(ReviewComment comment, boolean settled);
    }

    private final Button button = new Button();

    /**
     * @param place the part it is about; {@code null} where it stands beside that part
     * @param settle {@code null} for those who only read
     */
    CommentItem(QuestionDetails question, ReviewComment comment, @Nullable String place, @Nullable Settle settle) {
        getContent().addClassName("comment");
        getContent().getElement().setAttribute("role", "note");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("question.comment-of", question.name(comment.by())));
        if (!comment.open()) {
            getContent().addClassName("settled");
        }
        Span who = new Span(getTranslation(
                "question.commented-by", question.name(comment.by()), Words.when(comment.at(), getLocale())));
        who.addClassNames("muted", "small");
        Paragraph text = new Paragraph(comment.text());
        text.addClassName("comment-text");
        if (place != null) {
            Span about = new Span(place);
            about.addClassName("comment-place");
            getContent().add(about);
        }
        getContent().add(text, who);
        if (!comment.open()) {
            getContent().add(Words.badge(getTranslation("question.settled-by", question.name(comment.resolvedBy()))));
        }
        if (settle != null) {
            button.setText(getTranslation(comment.open() ? "question.settle" : "question.reopen"));
            button.addClickListener(e -> {
                try {
                    settle.settle(comment, comment.open());
                } finally {
                    button.setEnabled(true);
                }
            });
            button.setDisableOnClick(true);
            button.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(button);
        }
    }

    /** Puts the cursor on what can be done with it. */
    void focus() {
        button.focus();
    }
}
