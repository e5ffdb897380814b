package org.pruefstein.question.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.CourseCoverage;

/**
 * A module of the coverage: objectives down, banks and levels across, below them what blueprints draw. It is open where
 * something is missing. On a narrow page each row becomes a block, so the roles of a table are named.
 */
class CoveragePart extends Composite<NativeDetails> {
    private final String courseKey;
    private final transient CourseCoverage.Part part;

    /** @param onlyHoles leaves out what lacks nothing */
    CoveragePart(String courseKey, CourseCoverage.Part part, boolean onlyHoles) {
        this.courseKey = courseKey;
        this.part = part;
        NativeTableBody body = new NativeTableBody();
        role(body, "rowgroup");
        part.rows().stream()
                .filter(row -> !onlyHoles || row.missing(Bank.PRACTICE) + row.missing(Bank.EXAM) > 0)
                .forEach(row -> body.add(objective(row)));
        demands().forEach((title, demands) -> {
            if (!onlyHoles || demands.stream().anyMatch(d -> d.missing() > 0)) {
                body.add(demand(title, demands));
            }
        });
        NativeTable table = new NativeTable(head(), body);
        table.addClassName("coverage-table");
        role(table, "table");
        table.getElement().setAttribute("aria-label", Words.of(part.module()));
        getContent().addClassNames("card", "coverage-module");
        getContent().setSummary(summary());
        getContent().setContent(table);
        getContent().setOpen(part.holes() > 0);
    }

    private Div summary() {
        Span figures = new Span(
                getTranslation("question.coverage-figures", part.published(Bank.PRACTICE), part.published(Bank.EXAM)));
        figures.addClassNames("muted", "small");
        Span badge = Words.badge(
                part.holes() == 0
                        ? "✓ " + getTranslation("question.coverage-full")
                        : "⚠ " + getTranslation("question.coverage-module-holes", part.holes()));
        badge.addClassName(part.holes() == 0 ? "good" : "warn");
        Div summary = new Div(new H2(Words.of(part.module())), figures, badge);
        summary.addClassName("coverage-summary");
        return summary;
    }

    private NativeTableHeader head() {
        NativeTableRow banks = row();
        banks.add(header(getTranslation("question.objective"), "columnheader", 1));
        NativeTableRow levels = row();
        levels.add(header("", "columnheader", 1));
        for (Bank bank : Bank.values()) {
            banks.add(header(Words.of(bank, getLocale()), "columnheader", Level.values().length));
            for (Level level : Level.values()) {
                levels.add(header(Words.of(level, getLocale()), "columnheader", 1));
            }
        }
        NativeTableHeader head = new NativeTableHeader(banks, levels);
        role(head, "rowgroup");
        return head;
    }

    private NativeTableRow objective(CourseCoverage.Row objective) {
        NativeTableRow row = row();
        NativeTableHeaderCell name = header("", "rowheader", 1);
        name.add(new Span(objective.objective().text() + " "));
        name.add(Words.badge(Words.of(objective.objective().level(), getLocale())));
        row.add(name);
        for (Bank bank : Bank.values()) {
            for (Level level : Level.values()) {
                row.add(new CoverageCell(courseKey, part.module(), objective, bank, level));
            }
        }
        return row;
    }

    private Map<String, List<CourseCoverage.Demand>> demands() {
        Map<String, List<CourseCoverage.Demand>> byTitle = new LinkedHashMap<>();
        part.demands()
                .forEach(demand -> byTitle.computeIfAbsent(words(demand), _ -> new ArrayList<>())
                        .add(demand));
        return byTitle;
    }

    private String words(CourseCoverage.Demand demand) {
        return demand.type() == null
                ? getTranslation("question.coverage-draws", demand.title())
                : getTranslation("question.coverage-draws-type", demand.title(), Words.of(demand.type(), getLocale()));
    }

    private NativeTableRow demand(String title, List<CourseCoverage.Demand> demands) {
        NativeTableRow row = row();
        row.addClassName("demand");
        row.add(header(title, "rowheader", 1));
        for (Bank bank : Bank.values()) {
            for (Level level : Level.values()) {
                row.add(new DemandCell(
                        courseKey,
                        bank,
                        level,
                        demands.stream()
                                .filter(d -> d.bank() == bank && d.level() == level)
                                .findFirst()));
            }
        }
        return row;
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        role(row, "row");
        return row;
    }

    private static NativeTableHeaderCell header(String text, String role, int columns) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        role(cell, role);
        cell.getElement().setAttribute("scope", role.equals("rowheader") ? "row" : columns > 1 ? "colgroup" : "col");
        if (columns > 1) {
            cell.getElement().setAttribute("colspan", String.valueOf(columns));
        }
        return cell;
    }

    private static void role(Component component, String role) {
        component.getElement().setAttribute("role", role);
    }
}
