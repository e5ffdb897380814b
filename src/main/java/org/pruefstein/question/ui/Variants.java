package org.pruefstein.question.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.VariantDesk;

/** Duplicates a question and opens the new one in the editor, with the cursor in what it asks. */
class Variants {
    private final VariantDesk desk;

    Variants(VariantDesk desk) {
        this.desk = desk;
    }

    /** @param from how the list was, so that the way back leads there */
    void open(QuestionId original, QueryParameters from) {
        QuestionId variant = desk.duplicate(original);
        UI.getCurrent()
                .navigate(QuestionView.class, new RouteParameters("question", String.valueOf(variant.value())), from)
                .ifPresent(QuestionView::focusStem);
    }
}
