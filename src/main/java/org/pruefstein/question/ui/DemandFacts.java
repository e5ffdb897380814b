package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.question.CourseCoverage;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionRoutes;

/** What is drawn beside what the bank has, in words, with the way to a question that is missing. */
final class DemandFacts {
    private DemandFacts() {}

    static List<Component> of(String courseKey, CourseCoverage.Demand need) {
        UI ui = UI.getCurrent();
        int missing = need.missing();
        List<Component> facts = new ArrayList<>();
        Span figures = new Span((missing > 0 ? "⚠ " : "✓ ")
                + ui.getTranslation("question.coverage-needs", need.needed(), need.usable()));
        figures.addClassName(missing > 0 ? "coverage-short" : "coverage-enough");
        facts.add(figures);
        if (need.unreleased() > 0) {
            Span keys = new Span(ui.getTranslation("question.coverage-unreleased", need.unreleased()));
            keys.addClassNames("muted", "small");
            facts.add(keys);
        }
        if (missing > need.unreleased()) {
            Anchor create = new Anchor(
                    CoverageCell.state(filter(courseKey, need)).address(QuestionRoutes.NEW),
                    ui.getTranslation("question.coverage-missing", missing - need.unreleased()));
            create.addClassName("coverage-hole");
            facts.add(create);
        }
        return facts;
    }

    private static QuestionFilter filter(String courseKey, CourseCoverage.Demand need) {
        QuestionFilter filter = QuestionFilter.course(courseKey).with(Criterion.BANK, need.bank());
        if (need.module() != null) {
            filter = filter.with(Criterion.MODULE, need.module().key());
        }
        if (need.level() != null) {
            filter = filter.with(Criterion.LEVEL, need.level());
        }
        return need.type() == null ? filter : filter.with(Criterion.TYPE, need.type());
    }
}
