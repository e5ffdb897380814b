package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.exam.Blueprint;

/** The matrix of a blueprint: modules down, levels across, in each cell the number of questions and their points. */
class MatrixTable extends Composite<NativeTable> {
    MatrixTable(Blueprint blueprint, Optional<CourseCatalog.Edition> course) {
        NativeTableRow head = new NativeTableRow(header(getTranslation("exam.module"), "col"));
        for (Level level : Level.values()) {
            head.add(header(getTranslation("exam.level-" + level.name()), "col"));
        }
        Set<String> modules = new LinkedHashSet<>();
        blueprint.cells().forEach(cell -> modules.add(cell.module()));
        NativeTableBody body = new NativeTableBody();
        modules.forEach(module -> body.add(row(blueprint, module, title(course, module))));
        getContent().add(new NativeTableHeader(head), body);
    }

    private NativeTableRow row(Blueprint blueprint, String module, String title) {
        NativeTableRow row = new NativeTableRow(header(title, "row"));
        for (Level level : Level.values()) {
            row.add(new NativeTableCell(blueprint.cells().stream()
                    .filter(c -> c.module().equals(module) && c.level() == level)
                    .findFirst()
                    .map(c -> getTranslation("exam.cell", c.count(), c.points()))
                    .orElse("–")));
        }
        return row;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private static String title(Optional<CourseCatalog.Edition> course, String key) {
        return course.flatMap(c -> c.outline().module(key))
                .map(CourseOutline.Module::title)
                .orElse(key);
    }
}
