package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.pruefstein.grading.GradeKey;

/** The whole grade key as it was used: its bands, the decimal grades in each, and the hash that identifies it. */
class KeyTable extends Composite<NativeDetails> {
    KeyTable(GradeKey key) {
        FigureTable table = new FigureTable(
                getTranslation("grading.key-bands"),
                List.of(
                        getTranslation("grading.grade"),
                        getTranslation("grading.points"),
                        getTranslation("grading.decimal-grades")));
        for (GradeKey.Band band : key.bands()) {
            int top = key.top(band);
            table.line(
                    new Span(getTranslation("grading.band-name", band.grade(), band.word())),
                    new Span(range(band.from(), top)),
                    decimals(key, band.from(), top));
        }
        Paragraph hash = new Paragraph(key.hash());
        hash.addClassNames("mono", "hash");
        getContent().setSummaryText(getTranslation("grading.key", key.name(), key.version()));
        getContent().setContent(new Div(table, new Paragraph(getTranslation("grading.key-hash")), hash));
    }

    private static Div decimals(GradeKey key, int from, int to) {
        Div list = new Div();
        list.addClassName("decimals");
        key.decimals().stream()
                .filter(d -> d.to() >= from && d.from() <= to)
                .map(d -> new Span(range(d.from(), d.to()) + ": " + d.grade()))
                .forEach(list::add);
        return list;
    }

    private static String range(int from, int to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
