package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import org.pruefstein.question.Pin;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.ReviewComments;

/** A comment on a part of an exam item, written by its reviewer; what was typed stays until it is stored. */
class CommentForm extends Composite<Div> {
    /** Stores a comment; whether it could. */
    interface Store {
        boolean add(Pin pin, String text);
    }

    private final Select<Pin> place = new Select<>();
    private final TextArea text = new TextArea();

    CommentForm(QuestionBody body, Store store) {
        place.setLabel(getTranslation("question.comment-place"));
        place.setItems(CommentWords.places(body));
        place.setItemLabelGenerator(pin -> CommentWords.name(pin, body, getLocale()));
        place.setValue(Pin.of(Pin.Place.STEM));
        text.setLabel(getTranslation("question.comment-text"));
        text.setMaxLength(ReviewComments.MAX_TEXT);
        text.setMinRows(2);
        text.setWidthFull();
        text.setManualValidation(true);
        Button add = new Button(getTranslation("question.add-comment"), e -> {
            boolean missing = text.getValue().isBlank();
            text.setErrorMessage(getTranslation("question.comment-missing"));
            text.setInvalid(missing);
            if (missing) {
                text.focus();
            } else if (store.add(place.getValue(), text.getValue())) {
                text.clear();
                text.focus();
            }
            e.getSource().setEnabled(true);
        });
        add.setDisableOnClick(true);
        getContent().addClassNames("comment-form", "stack", "column");
        getContent().add(place, text, add);
    }

    /** Whether something was typed and not stored. */
    boolean unsaved() {
        return !text.getValue().isBlank();
    }
}
