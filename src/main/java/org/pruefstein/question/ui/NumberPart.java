package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.DecimalText;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck.Problem;

/** The number to be typed, how far off it may be, and its unit. What was understood is shown back below the fields. */
class NumberPart extends BodyPart {
    private final TextField answer;
    private final TextField tolerance;
    private final TextField unit;

    NumberPart(Runnable changed) {
        answer = Fields.line("question.number-answer", changed);
        tolerance = Fields.line("question.number-tolerance", changed);
        unit = Fields.line("question.number-unit", changed);
        unit.setHelperText(getTranslation("question.number-unit-hint"));
        answer.addValueChangeListener(e -> echo(answer, ""));
        tolerance.addValueChangeListener(e -> echo(tolerance, getTranslation("question.number-tolerance-hint")));
        tolerance.setHelperText(getTranslation("question.number-tolerance-hint"));
        Div fields = new Div(answer, tolerance, unit);
        fields.addClassName("number-fields");
        getContent().add(fields);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof QuestionBody.Numeric number) {
            answer.setValue(localised(number.answer()));
            tolerance.setValue(localised(number.tolerance()));
            unit.setValue(number.unit());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new QuestionBody.Numeric(
                stem,
                number(answer).orElse(""),
                number(tolerance).filter(t -> !t.startsWith("-")).orElse("0"),
                unit.getValue(),
                explanation);
    }

    @Override
    List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        if (!answer.getValue().isBlank() && number(answer).isEmpty()) {
            problems.add(new Problem("answer", 0, "question.not-a-number"));
        }
        if (!tolerance.getValue().isBlank()
                && number(tolerance).filter(t -> !t.startsWith("-")).isEmpty()) {
            problems.add(new Problem("tolerance", 0, "question.tolerance-wrong"));
        }
        return problems;
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "answer" -> Optional.of(answer);
            case "tolerance" -> Optional.of(tolerance);
            case "unit" -> Optional.of(unit);
            default -> Optional.empty();
        };
    }

    private void echo(TextField field, String otherwise) {
        field.setHelperText(number(field)
                .map(n -> getTranslation("question.understood") + " " + localised(n))
                .orElse(otherwise));
    }

    private String localised(String canonical) {
        return canonical.replace(".", getTranslation("question.decimal-mark"));
    }

    private static Optional<String> number(TextField field) {
        return DecimalText.parse(field.getValue()).map(java.math.BigDecimal::toPlainString);
    }
}
