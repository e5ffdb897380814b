package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.ShortText;

/** The words that count as right, one for each line. */
class WordsPart extends BodyPart {
    private final TextArea answers;
    private final Checkbox caseSensitive;
    private final Checkbox umlautsAlike;
    private final Checkbox wildcards;

    WordsPart(Runnable changed) {
        answers = Fields.area("question.accepted", 3, changed);
        answers.setHelperText(getTranslation("question.accepted-hint"));
        caseSensitive = Fields.check("question.case-sensitive", changed);
        umlautsAlike = Fields.check("question.umlauts-alike", changed);
        wildcards = Fields.check("question.wildcards", changed);
        wildcards.setHelperText(getTranslation("question.wildcards-hint"));
        getContent().addClassName("stack");
        getContent().add(answers, caseSensitive, umlautsAlike, wildcards);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof ShortText text) {
            answers.setValue(String.join("\n", text.answers()));
            caseSensitive.setValue(text.caseSensitive());
            umlautsAlike.setValue(text.umlautsAlike());
            wildcards.setValue(text.wildcards());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new ShortText(
                stem,
                answers.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .distinct()
                        .toList(),
                caseSensitive.getValue(),
                umlautsAlike.getValue(),
                wildcards.getValue(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return name.equals("answers") ? Optional.of(answers) : Optional.empty();
    }
}
