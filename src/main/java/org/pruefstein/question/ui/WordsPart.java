package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;

/** The words that count as right, one for each line. */
class WordsPart extends BodyPart {
    private final TextArea answers;
    private final Checkbox caseSensitive;

    WordsPart(Runnable changed) {
        answers = Fields.area("question.accepted", 3, changed);
        answers.setHelperText(getTranslation("question.accepted-hint"));
        caseSensitive = Fields.check("question.case-sensitive", changed);
        getContent().addClassName("stack");
        getContent().add(answers, caseSensitive);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof QuestionBody.ShortText text) {
            answers.setValue(String.join("\n", text.answers()));
            caseSensitive.setValue(text.caseSensitive());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new QuestionBody.ShortText(
                stem,
                answers.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList(),
                caseSensitive.getValue(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return name.equals("answers") ? Optional.of(answers) : Optional.empty();
    }
}
