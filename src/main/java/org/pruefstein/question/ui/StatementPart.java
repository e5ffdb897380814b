package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;

/** Whether a statement holds, and what to say to those who choose the one or the other. */
class StatementPart extends BodyPart {
    private final RadioButtonGroup<Boolean> answer = new RadioButtonGroup<>();
    private final TextArea reasonTrue;
    private final TextArea reasonFalse;

    StatementPart(Runnable changed) {
        answer.setLabel(getTranslation("question.statement-is"));
        answer.setItems(true, false);
        answer.setItemLabelGenerator(
                holds -> getTranslation(holds ? "question.statement-holds" : "question.statement-fails"));
        answer.setValue(true);
        answer.addValueChangeListener(e -> changed.run());
        reasonTrue = Fields.markdown("question.reason-true", 2, changed);
        reasonFalse = Fields.markdown("question.reason-false", 2, changed);
        getContent().addClassName("stack");
        getContent().add(answer, reasonTrue, reasonFalse);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof QuestionBody.TrueFalse statement) {
            answer.setValue(statement.answer());
            reasonTrue.setValue(statement.reasonTrue());
            reasonFalse.setValue(statement.reasonFalse());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new QuestionBody.TrueFalse(
                stem, answer.getValue(), reasonTrue.getValue(), reasonFalse.getValue(), explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return name.equals("option-reason") ? Optional.of(index == 0 ? reasonTrue : reasonFalse) : Optional.empty();
    }
}
