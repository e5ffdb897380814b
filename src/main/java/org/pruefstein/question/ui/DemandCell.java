package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.CourseCoverage;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionRoutes;

/** What a blueprint draws from a module at a level, beside what the bank has. */
class DemandCell extends Composite<NativeTableCell> {
    DemandCell(
            String courseKey,
            CourseOutline.Module module,
            Bank bank,
            Level level,
            Optional<CourseCoverage.Demand> demand) {
        int missing = demand.map(CourseCoverage.Demand::missing).orElse(0);
        CoverageCell.frame(getContent(), bank, level, missing > 0);
        if (demand.isEmpty()) {
            getContent().add(CoverageCell.none());
            return;
        }
        CourseCoverage.Demand need = demand.get();
        Span facts = new Span(
                (missing > 0 ? "⚠ " : "✓ ") + getTranslation("question.coverage-needs", need.needed(), need.usable()));
        facts.addClassName(missing > 0 ? "coverage-short" : "coverage-enough");
        getContent().add(facts);
        if (need.unreleased() > 0) {
            Span keys = new Span(getTranslation("question.coverage-unreleased", need.unreleased()));
            keys.addClassNames("muted", "small");
            getContent().add(keys);
        }
        if (missing > need.unreleased()) {
            ListState state = CoverageCell.state(QuestionFilter.course(courseKey)
                    .with(Criterion.MODULE, module.key())
                    .with(Criterion.LEVEL, level)
                    .with(Criterion.BANK, bank));
            Anchor create = new Anchor(
                    state.address(QuestionRoutes.NEW),
                    getTranslation("question.coverage-missing", missing - need.unreleased()));
            create.addClassName("coverage-hole");
            getContent().add(create);
        }
    }
}
