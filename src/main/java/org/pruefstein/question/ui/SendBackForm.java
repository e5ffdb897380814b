package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import org.pruefstein.question.ReviewDesk;

/** What is to be changed, for the authors of an exam item. */
class SendBackForm extends Composite<Div> {
    private final TextArea comment = new TextArea();

    /**
     * @param needed whether something has to be written here, because no part is commented on
     * @param sendBack takes the comment
     */
    SendBackForm(SerializableSupplier<Boolean> needed, SerializableConsumer<String> sendBack) {
        comment.setLabel(getTranslation("question.comment"));
        comment.setHelperText(getTranslation("question.comment-hint"));
        comment.setMinRows(3);
        comment.setMaxLength(ReviewDesk.MAX_COMMENT);
        comment.setWidthFull();
        comment.setManualValidation(true);
        Button send = new Button(getTranslation("question.send-back"), e -> {
            boolean missing = comment.getValue().isBlank() && needed.get();
            comment.setErrorMessage(getTranslation("question.comment-missing"));
            comment.setInvalid(missing);
            if (missing) {
                comment.focus();
            } else {
                sendBack.accept(comment.getValue());
            }
        });
        getContent().addClassNames("send-back", "stack", "column");
        getContent().add(comment, send);
    }
}
