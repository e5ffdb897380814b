package org.pruefstein.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.RenderMode;

/** One version with its solution and reasons, and what reviewers said of it, to be read. */
class VersionDialog extends Dialog {
    VersionDialog(QuestionRenderer renderer, QuestionDetails question, QuestionDetails.Version version) {
        setHeaderTitle(getTranslation("question.version", version.number()));
        setMaxWidth("48rem");
        add(solved(renderer, question.id(), version));
        if (!version.trail().comments().isEmpty()) {
            CommentsPanel comments = new CommentsPanel();
            comments.show(question, version, "");
            add(new H3(getTranslation("question.comments")), comments);
        }
        getFooter().add(new Button(getTranslation("app.close"), e -> close()));
    }

    /** A version as a field that shows solution and reasons and takes no answer. */
    static QuestionField solved(QuestionRenderer renderer, QuestionId id, QuestionDetails.Version version) {
        QuestionField field = new QuestionField(renderer, QuestionRoutes.pictures(id));
        field.show(
                version.content().body(),
                QuestionPreview.tokens(version.content().body()),
                "");
        field.setMode(RenderMode.SOLUTION);
        return field;
    }
}
