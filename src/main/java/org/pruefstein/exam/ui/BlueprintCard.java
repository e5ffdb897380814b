package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.shared.ui.Formats;

/** What is asked in a session and how it is graded. */
class BlueprintCard extends Composite<Div> {
    BlueprintCard(SessionDetails details, Optional<CourseCatalog.Edition> course) {
        Blueprint blueprint = details.blueprint();
        getContent().addClassName("card");
        UnorderedList cells = new UnorderedList();
        cells.addClassName("plain-list");
        blueprint
                .cells()
                .forEach(cell -> cells.add(new ListItem(getTranslation(
                        "exam.cell",
                        module(course, cell.module()),
                        getTranslation("exam.level-" + cell.level().name()),
                        cell.count(),
                        cell.points()))));
        getContent()
                .add(
                        new H2(getTranslation("exam.blueprint")),
                        new Facts()
                                .with(
                                        getTranslation("exam.blueprint-title"),
                                        getTranslation(
                                                "exam.blueprint-version",
                                                blueprint.title(),
                                                details.blueprintVersion()))
                                .with(
                                        getTranslation("exam.kind"),
                                        getTranslation(
                                                "exam.kind-" + blueprint.kind().name()))
                                .with(getTranslation("exam.minutes"), Formats.minutes(blueprint.minutes(), getLocale()))
                                .with(
                                        getTranslation("exam.questions"),
                                        getTranslation(
                                                "exam.questions-points", blueprint.questions(), blueprint.points()))
                                .with(
                                        getTranslation("exam.pass-mark"),
                                        getTranslation("exam.pass-points", blueprint.passPoints()))
                                .with(
                                        getTranslation("exam.grade-key"),
                                        getTranslation(
                                                "exam.grade-key-rounding", blueprint.gradeKey(), blueprint.rounding()))
                                .with(
                                        getTranslation("exam.aids"),
                                        blueprint.aids().isEmpty()
                                                ? getTranslation("exam.no-aids")
                                                : String.join(", ", blueprint.aids())),
                        cells);
    }

    private static String module(Optional<CourseCatalog.Edition> course, String key) {
        return course.flatMap(c -> c.outline().module(key))
                .map(CourseOutline.Module::title)
                .orElse(key);
    }
}
