package org.pruefstein.grading.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.pruefstein.grading.Grade;
import org.pruefstein.grading.ResultRow;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Notice;

/** One candidate's points by learning objective, and how the sitting ended. */
class CandidateDialog extends Dialog {
    CandidateDialog(ResultRow row) {
        setHeaderTitle(getTranslation("grading.number", String.valueOf(row.number())));
        addClassName("candidate-result");
        Fraction points = row.points();
        Grade grade = row.grade();
        if (points != null && grade != null) {
            add(new Paragraph(getTranslation(
                    "grading.summary",
                    Points.exactly(points, getLocale()),
                    Points.word(grade, getLocale()),
                    grade.decimal(),
                    getTranslation(grade.passed() ? "grading.passed" : "grading.failed"))));
        }
        String cause = row.endCause();
        if (cause != null) {
            add(new Paragraph(getTranslation(
                    "grading.cause-" + cause.toLowerCase(Locale.ROOT).replace('_', '-'))));
        }
        if (row.late() > 0) {
            add(Notice.warning(getTranslation("grading.late", row.late())));
        }
        add(new ObjectiveTable(row.objectives()));
        getFooter().add(new Button(getTranslation("grading.close"), e -> close()));
    }
}
