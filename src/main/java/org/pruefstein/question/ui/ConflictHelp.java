package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;

/** What to do when somebody else saved first: look at the other text, then go on with one's own. */
class ConflictHelp extends Composite<Div> {
    private final Anchor look = new Anchor("", "");

    ConflictHelp(Runnable keepMine) {
        look.setText(getTranslation("question.look-at-other"));
        look.setTarget(AnchorTarget.BLANK);
        look.setRouterIgnore(true);
        getContent().addClassName("row");
        getContent().add(look, new Button(getTranslation("question.keep-mine"), e -> keepMine.run()));
        getContent().setVisible(false);
    }

    void show(QuestionId id) {
        look.setHref(QuestionRoutes.question(id));
        getContent().setVisible(true);
    }

    void hide() {
        getContent().setVisible(false);
    }
}
