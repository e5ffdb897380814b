package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Essay;
import org.pruefstein.question.QuestionBody;

/** How long the text may be, what a good one looks like and what there are points for. */
class EssayPart extends BodyPart {
    private final IntegerField minWords;
    private final IntegerField maxWords;
    private final RubricPart rubric;

    EssayPart(Runnable changed) {
        minWords = Fields.number("question.min-words", changed);
        maxWords = Fields.number("question.max-words", changed);
        maxWords.setHelperText(getTranslation("question.words-hint"));
        rubric = new RubricPart(changed);
        Div limits = new Div(minWords, maxWords);
        limits.addClassName("number-fields");
        getContent().addClassName("stack");
        getContent().add(limits, rubric);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof Essay essay) {
            minWords.setValue(essay.minWords());
            maxWords.setValue(essay.maxWords());
            rubric.show(essay);
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new Essay(
                stem,
                Fields.value(minWords),
                Fields.value(maxWords),
                rubric.modelAnswer(),
                rubric.rubric(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return name.equals("words") ? Optional.of(maxWords) : rubric.field(name, index);
    }
}
