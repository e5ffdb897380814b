package org.pruefstein.question.ui;

import com.vaadin.flow.component.textfield.IntegerField;
import org.pruefstein.question.RubricRow;

/** One row of a rubric in the editor: what is looked at, how many points there are, and what earns them. */
class CriterionRow extends PartRow {
    static final String WORDS = "question.criterion";
    private final IntegerField points;

    CriterionRow(RubricRow row, Place place) {
        super(WORDS, row.key(), row.text(), row.expected(), place);
        points = Fields.number(WORDS + "-points", () -> place.changed(this));
        points.setValue(row.points());
        beside(points);
    }

    @Override
    void place(String label, int index, int count) {
        super.place(label, index, count);
        points.setAriaLabel(label + ": " + getTranslation(WORDS + "-points"));
    }

    IntegerField points() {
        return points;
    }

    RubricRow row() {
        return new RubricRow(key(), text().getValue(), Fields.value(points), reason().getValue());
    }
}
