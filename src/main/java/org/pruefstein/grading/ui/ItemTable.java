package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import org.pruefstein.grading.ItemFigure;
import org.pruefstein.grading.SessionSheet;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;

/** The questions of a session with their figures; what stands out comes first. Texts and keys are not shown here. */
class ItemTable extends Composite<FigureTable> {
    private final transient List<SessionSheet.ItemLine> items;

    ItemTable(List<SessionSheet.ItemLine> items) {
        this.items = List.copyOf(items);
    }

    @Override
    protected FigureTable initContent() {
        FigureTable table = new FigureTable(
                getTranslation("grading.items"),
                List.of(
                        getTranslation("grading.question"),
                        getTranslation("grading.papers"),
                        getTranslation("grading.right"),
                        getTranslation("grading.difference"),
                        getTranslation("grading.sign")));
        items.forEach(item -> table.line(
                question(item),
                new Span(Formats.number(item.figure().papers(), getLocale())),
                new Span(Formats.percent(Points.percent(item.figure().share()), getLocale())),
                difference(item.figure()),
                sign(item.figure().sign())));
        return table;
    }

    private Component question(SessionSheet.ItemLine item) {
        Span objective = new Span(item.objective());
        objective.addClassNames("muted", "small");
        Div cell = new Div(
                new Span(getTranslation("grading.question-name", item.questionKey(), item.version())), objective);
        cell.addClassName("figure-name");
        return cell;
    }

    private Span difference(ItemFigure figure) {
        Fraction difference = figure.difference();
        return new Span(difference == null ? "–" : Points.share(difference, getLocale()));
    }

    private Span sign(ItemFigure.Sign sign) {
        if (sign == ItemFigure.Sign.NONE) {
            return new Span("–");
        }
        Span badge = new Span(getTranslation("grading.sign-" + sign.name().toLowerCase(Locale.ROOT)));
        badge.addClassName("badge");
        if (sign == ItemFigure.Sign.REVERSED) {
            badge.addClassName("bad");
        } else if (sign == ItemFigure.Sign.HARD) {
            badge.addClassName("warn");
        }
        return badge;
    }
}
