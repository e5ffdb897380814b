package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.CellName;

/**
 * The matrix of a blueprint: modules down, levels across, in each cell the number of questions and their points; below
 * them what cells that name a type draw.
 */
class MatrixTable extends Composite<NativeTable> {
    private final transient Optional<CourseCatalog.Edition> course;

    MatrixTable(Blueprint blueprint, Optional<CourseCatalog.Edition> course) {
        this.course = course;
        NativeTableRow head = new NativeTableRow(header(getTranslation("exam.module"), "col"));
        for (Level level : Level.values()) {
            head.add(header(getTranslation("exam.level-" + level.name()), "col"));
        }
        NativeTableBody body = new NativeTableBody();
        Map<String, List<Blueprint.Cell>> rows = new LinkedHashMap<>();
        Comparator<Blueprint.Cell> named = Comparator.comparing(cell -> cell.type() != null);
        blueprint.cells().stream()
                .sorted(named)
                .forEach(cell -> rows.computeIfAbsent(cell.type() + "/" + cell.module(), _ -> new ArrayList<>())
                        .add(cell));
        rows.values().forEach(cells -> body.add(row(cells)));
        getContent().add(new NativeTableHeader(head), body);
    }

    private NativeTableRow row(List<Blueprint.Cell> cells) {
        Blueprint.Cell first = cells.getFirst();
        NativeTableRow row = new NativeTableRow(header(title(first), "row"));
        if (first.level() == null) {
            NativeTableCell any =
                    new NativeTableCell(getTranslation("exam.cell-any-level", first.count(), first.points()));
            any.setColspan(Level.values().length);
            row.add(any);
            return row;
        }
        for (Level level : Level.values()) {
            row.add(new NativeTableCell(cells.stream()
                    .filter(c -> c.level() == level)
                    .findFirst()
                    .map(c -> getTranslation("exam.cell", c.count(), c.points()))
                    .orElse("–")));
        }
        return row;
    }

    private String title(Blueprint.Cell cell) {
        String module = cell.module() == null ? getTranslation("exam.cell-all-modules") : title(cell.module());
        return cell.type() == null
                ? module
                : getTranslation("exam.cell-row", CellName.of(cell.type(), getLocale()), module);
    }

    private String title(String key) {
        return course.flatMap(c -> c.outline().module(key))
                .map(CourseOutline.Module::title)
                .orElse(key);
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
