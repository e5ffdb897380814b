package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.AcceptedRange;
import org.pruefstein.question.DecimalText;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck.Problem;

/** The number to be typed, how far off it may be, and its unit. What was understood is shown back below the fields. */
class NumberPart extends BodyPart {
    private final TextField answer;
    private final TextField tolerance;
    private final Select<Boolean> percent = new Select<>();
    private final TextField unit;

    NumberPart(Runnable changed) {
        Runnable told = () -> {
            echo();
            changed.run();
        };
        answer = Fields.line("question.number-answer", told);
        tolerance = Fields.line("question.number-tolerance", told);
        unit = Fields.line("question.number-unit", told);
        unit.setHelperText(getTranslation("question.number-unit-hint"));
        percent.setLabel(getTranslation("question.tolerance-kind"));
        percent.setItems(false, true);
        percent.setItemLabelGenerator(
                p -> getTranslation(p ? "question.tolerance-percent" : "question.tolerance-fixed"));
        percent.setValue(false);
        percent.addValueChangeListener(e -> told.run());
        Div fields = new Div(answer, unit, tolerance, percent);
        fields.addClassName("number-fields");
        getContent().add(fields);
        echo();
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof QuestionBody.Numeric number) {
            answer.setValue(AcceptedRange.decimal(number.answer(), getLocale()));
            tolerance.setValue(AcceptedRange.decimal(number.tolerance(), getLocale()));
            percent.setValue(number.percent());
            unit.setValue(number.unit());
        }
    }

    @Override
    QuestionBody.Numeric read(String stem, @Nullable String explanation) {
        return new QuestionBody.Numeric(
                stem,
                number(answer).orElse(""),
                number(tolerance).filter(t -> !t.startsWith("-")).orElse("0"),
                Boolean.TRUE.equals(percent.getValue()),
                unit.getValue(),
                explanation);
    }

    /** The answer as it stands in its field. */
    String typed() {
        return answer.getValue().strip();
    }

    void write(String number) {
        answer.setValue(number);
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

    private void echo() {
        answer.setHelperText(number(answer)
                .map(n -> getTranslation("question.understood") + " " + AcceptedRange.decimal(n, getLocale()))
                .orElse(""));
        tolerance.setHelperText(AcceptedRange.words(read("", null), getLocale())
                .orElseGet(() -> getTranslation("question.number-tolerance-hint")));
    }

    private static Optional<String> number(TextField field) {
        return DecimalText.parse(field.getValue()).map(BigDecimal::toPlainString);
    }
}
