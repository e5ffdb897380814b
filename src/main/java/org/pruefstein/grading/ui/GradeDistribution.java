package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.pruefstein.grading.ResultFigures;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.ProgressLine;

/** How many reached each grade, as lines and in words. */
class GradeDistribution extends Composite<Div> {
    GradeDistribution(ResultFigures figures) {
        getContent().addClassName("distribution");
        figures.byGrade()
                .forEach((grade, count) -> getContent()
                        .add(new ProgressLine(getTranslation("grading.grade-line-" + grade))
                                .set(count, figures.count(), Formats.number(count, getLocale()))));
    }
}
