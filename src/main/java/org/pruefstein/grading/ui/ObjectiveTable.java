package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pruefstein.grading.ObjectivePart;
import org.pruefstein.grading.PartialSum;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;

/** Points by learning objective, of one paper or of all together. */
class ObjectiveTable extends Composite<FigureTable> {
    private final transient List<ObjectivePart> parts;

    ObjectiveTable(List<ObjectivePart> parts) {
        this.parts = List.copyOf(parts);
    }

    @Override
    protected FigureTable initContent() {
        FigureTable table = new FigureTable(
                getTranslation("grading.by-objective"),
                List.of(
                        getTranslation("grading.objective"),
                        getTranslation("grading.questions"),
                        getTranslation("grading.points"),
                        getTranslation("grading.share")));
        parts.forEach(part -> table.line(
                objective(part),
                new Span(Formats.number(part.sum().questions(), getLocale())),
                new Span(getTranslation(
                        "grading.points-of",
                        Points.of(part.sum().earned(), getLocale()),
                        Formats.number(part.sum().reachable(), getLocale()))),
                new Span(Formats.percent(Points.percent(share(part)), getLocale()))));
        return table;
    }

    /** Reached share, 0 to 1. */
    static Fraction share(ObjectivePart part) {
        return share(part.sum());
    }

    /** Reached share, 0 to 1. */
    static Fraction share(PartialSum sum) {
        return sum.reachable() == 0 ? Fraction.ZERO : sum.earned().times(Fraction.of(1, sum.reachable()));
    }

    private static Div objective(ObjectivePart part) {
        Span module = new Span(part.objective().moduleTitle());
        module.addClassNames("muted", "small");
        Div cell = new Div(new Span(part.objective().text()), module);
        cell.addClassName("figure-name");
        return cell;
    }
}
