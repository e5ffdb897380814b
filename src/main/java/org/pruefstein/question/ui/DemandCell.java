package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTableCell;
import java.util.Optional;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.CourseCoverage;

/** What a blueprint draws from a module at a level, beside what the bank has. */
class DemandCell extends Composite<NativeTableCell> {
    DemandCell(String courseKey, Bank bank, Level level, Optional<CourseCoverage.Demand> demand) {
        int missing = demand.map(CourseCoverage.Demand::missing).orElse(0);
        CoverageCell.frame(getContent(), bank, level, missing > 0);
        demand.ifPresentOrElse(
                need -> getContent().add(DemandFacts.of(courseKey, need)),
                () -> getContent().add(CoverageCell.none()));
    }
}
