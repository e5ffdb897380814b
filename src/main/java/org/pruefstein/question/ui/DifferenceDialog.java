package org.pruefstein.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Stream;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionDifference;

/** Two versions of a question to choose, and what differs between them. */
class DifferenceDialog extends Dialog {
    private final Select<QuestionDetails.Version> from = new Select<>();
    private final Select<QuestionDetails.Version> to = new Select<>();
    private final DifferencePanel panel = new DifferencePanel();

    /** @param after the version with which the dialog starts, compared with the one before it */
    DifferenceDialog(QuestionDetails question, QuestionDetails.Version after) {
        setHeaderTitle(getTranslation("question.difference"));
        setWidth("48rem");
        setMaxWidth("100%");
        addClassName("difference-dialog");
        Stream.of(from, to).forEach(select -> {
            select.setItems(question.versions());
            select.setItemLabelGenerator(v -> DifferenceWords.version(v, getLocale()));
            select.addValueChangeListener(e -> compare());
        });
        from.setLabel(getTranslation("question.compare-from"));
        to.setLabel(getTranslation("question.compare-to"));
        Div choice = new Div(from, to);
        choice.addClassName("difference-choice");
        Div result = new Div(panel);
        result.getElement().setAttribute("role", "status");
        result.getElement().setAttribute("aria-live", "polite");
        from.setValue(question.before(after).orElse(after));
        to.setValue(after);
        add(choice, result);
        getFooter().add(new Button(getTranslation("app.close"), e -> close()));
    }

    private void compare() {
        if (from.getValue() != null && to.getValue() != null) {
            panel.show(QuestionDifference.between(
                    from.getValue().content(), to.getValue().content()));
        }
    }
}
