package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pruefstein.grading.Grade;
import org.pruefstein.grading.ResultRow;
import org.pruefstein.grading.Standing;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;

/** The candidates of a session by number, with points, grade and verdict where they are marked. */
class CandidateTable extends Composite<FigureTable> {
    private final transient List<ResultRow> rows;

    CandidateTable(List<ResultRow> rows) {
        this.rows = List.copyOf(rows);
    }

    @Override
    protected FigureTable initContent() {
        FigureTable table = new FigureTable(
                getTranslation("grading.candidates"),
                List.of(
                        getTranslation("grading.candidate"),
                        getTranslation("grading.standing"),
                        getTranslation("grading.points"),
                        getTranslation("grading.rounded"),
                        getTranslation("grading.grade"),
                        getTranslation("grading.verdict")));
        rows.forEach(row -> table.line(
                candidate(row),
                standing(row),
                points(row.points()),
                grade(row, g -> Formats.number(g.roundedPoints(), getLocale())),
                grade(row, g -> Points.word(g, getLocale()) + " (" + g.decimal() + ")"),
                verdict(row.grade())));
        return table;
    }

    private Component candidate(ResultRow row) {
        String number = getTranslation("grading.number", String.valueOf(row.number()));
        Div cell = new Div();
        cell.addClassName("figure-name");
        if (row.objectives().isEmpty()) {
            cell.add(new Span(number));
        } else {
            Button open = new Button(number, e -> new CandidateDialog(row).open());
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(getTranslation("grading.details-of", String.valueOf(row.number())));
            cell.add(open);
        }
        String name = row.name();
        if (name != null) {
            Span person = new Span(name);
            person.addClassNames("muted", "small");
            cell.add(person);
        }
        return cell;
    }

    private Span standing(ResultRow row) {
        Span badge = new Span(getTranslation("grading.standing-"
                + row.standing().name().toLowerCase(Locale.ROOT).replace('_', '-')));
        badge.addClassName("badge");
        if (row.standing() == Standing.SITTING || row.standing() == Standing.MAY_BEGIN) {
            badge.addClassName("warn");
        } else if (row.standing() == Standing.RELEASED) {
            badge.addClassName("accent");
        }
        return badge;
    }

    private Span points(@Nullable Fraction points) {
        return new Span(points == null ? "–" : Points.of(points, getLocale()));
    }

    private Span grade(ResultRow row, Function<Grade, String> text) {
        Grade grade = row.grade();
        return new Span(grade == null ? "–" : text.apply(grade));
    }

    private Span verdict(@Nullable Grade grade) {
        if (grade == null) {
            return new Span("–");
        }
        Span badge = new Span(getTranslation(grade.passed() ? "grading.passed" : "grading.failed"));
        badge.addClassNames("badge", grade.passed() ? "good" : "bad");
        return badge;
    }
}
