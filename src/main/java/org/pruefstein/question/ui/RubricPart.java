package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.QuestionCheck;
import org.pruefstein.question.RubricRow;

/** What all questions have that a person marks: the model answer and the rubric. */
class RubricPart extends Composite<Div> {
    private final TextArea modelAnswer;
    private final PartRows<CriterionRow> rows;

    RubricPart(Runnable changed) {
        modelAnswer = Fields.markdown("question.model-answer", 4, changed);
        modelAnswer.setHelperText(getTranslation("question.model-answer-hint"));
        rows = new PartRows<>(
                CriterionRow.WORDS,
                QuestionCheck.MAX_OPTIONS,
                (key, place) -> new CriterionRow(new RubricRow(key, "", 1, ""), place),
                changed);
        getContent().addClassName("stack");
        getContent().add(modelAnswer, rows);
    }

    void show(HandMarked body) {
        modelAnswer.setValue(body.modelAnswer());
        rows.show(body.rubric().stream().map(row -> new CriterionRow(row, rows)).toList());
    }

    String modelAnswer() {
        return modelAnswer.getValue();
    }

    List<RubricRow> rubric() {
        return rows.rows().stream().map(CriterionRow::row).toList();
    }

    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "model-answer" -> Optional.of(modelAnswer);
            case "points" -> rows.rows().stream().skip(index).findFirst().map(CriterionRow::points);
            default -> rows.field(name, index);
        };
    }
}
