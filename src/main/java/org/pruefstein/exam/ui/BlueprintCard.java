package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.Optional;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.exam.Blueprint;
import org.pruefstein.exam.SessionDetails;
import org.pruefstein.shared.ui.Formats;

/** What is asked in a session and how it is graded. */
class BlueprintCard extends Composite<Div> {
    BlueprintCard(SessionDetails details, Optional<CourseCatalog.Edition> course) {
        Blueprint blueprint = details.blueprint();
        String aids = blueprint.aids().isEmpty() ? getTranslation("exam.no-aids") : String.join(", ", blueprint.aids());
        Facts facts = new Facts()
                .with(
                        getTranslation("exam.blueprint-title"),
                        getTranslation("exam.blueprint-version", blueprint.title(), details.blueprintVersion()))
                .with(
                        getTranslation("exam.kind"),
                        getTranslation("exam.kind-" + blueprint.kind().name()))
                .with(getTranslation("exam.minutes"), Formats.minutes(blueprint.minutes(), getLocale()))
                .with(
                        getTranslation("exam.questions"),
                        getTranslation("exam.questions-points", blueprint.questions(), blueprint.points()))
                .with(getTranslation("exam.pass-mark"), getTranslation("exam.pass-points", blueprint.passPoints()))
                .with(
                        getTranslation("exam.grade-key"),
                        getTranslation("exam.grade-key-rounding", blueprint.gradeKey(), blueprint.rounding()))
                .with(getTranslation("exam.aids"), aids);
        Div matrix = new Div(new MatrixTable(blueprint, course));
        matrix.addClassName("table-scroll");
        matrix.getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("exam.blueprint"));
        getContent().addClassNames("card", "blueprint-card");
        getContent().add(new H2(getTranslation("exam.blueprint")), new Div(facts, matrix));
    }
}
