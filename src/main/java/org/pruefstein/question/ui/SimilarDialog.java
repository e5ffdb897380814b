package org.pruefstein.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRenderer;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.RenderMode;

/** What is being written and a question that asks the same, side by side with their solutions. */
class SimilarDialog extends Dialog {
    /** @param saved {@code null} when what is written was never saved */
    SimilarDialog(
            QuestionRenderer renderer, QuestionBody written, @Nullable QuestionDetails saved, QuestionDetails other) {
        setHeaderTitle(getTranslation("question.similar-title"));
        setWidth("64rem");
        setMaxWidth("100%");
        QuestionId own = saved == null ? new QuestionId(0L) : saved.id();
        QuestionField field = new QuestionField(renderer, QuestionRoutes.pictures(own));
        field.show(BlankBody.withEllipses(written), QuestionPreview.tokens(written), "");
        field.setMode(RenderMode.SOLUTION);
        Div sides = new Div(
                side(getTranslation("question.similar-this"), field),
                side(
                        getTranslation("question.similar-other", other.key()),
                        VersionDialog.solved(renderer, other.id(), other.newest())));
        sides.addClassName("similar-sides");
        add(sides);
        Anchor open = new Anchor(QuestionRoutes.question(other.id()), getTranslation("question.similar-open"));
        open.setTarget(AnchorTarget.BLANK);
        getFooter().add(open, new Button(getTranslation("app.close"), e -> close()));
    }

    private static Section side(String title, QuestionField field) {
        Section side = new Section(new H3(title), field);
        side.setAriaLabel(title);
        return side;
    }
}
