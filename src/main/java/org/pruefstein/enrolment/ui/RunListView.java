package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.enrolment.RunListItem;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.PageHeader;

/** The runs of one's courses, newest first. */
@Route(EnrolmentRoutes.RUNS)
@Menu(title = "enrolment.runs", order = 20)
@RolesAllowed("OFFICE")
class RunListView extends Div implements AfterNavigationObserver {
    private final transient Runs runs;
    private final transient CourseNames courses;
    private final LazyGrid<RunListItem> grid = new LazyGrid<>(RunListItem::id);
    private final EmptyState empty;

    RunListView(Runs runs, CourseNames courses) {
        this.runs = runs;
        this.courses = courses;
        grid.addComponentColumn(r -> new Anchor(EnrolmentRoutes.run(r.id()), r.title()))
                .setHeader(getTranslation("enrolment.run"))
                .setFlexGrow(2);
        grid.addColumn(r -> courses.titles().getOrDefault(r.courseKey(), r.courseKey()))
                .setHeader(getTranslation("enrolment.course"))
                .setFlexGrow(2);
        grid.addColumn(r -> Formats.shortDate(r.startsOn(), getLocale()) + " – "
                        + Formats.shortDate(r.endsOn(), getLocale()))
                .setHeader(getTranslation("enrolment.period"));
        grid.addColumn(RunListItem::participants).setHeader(getTranslation("enrolment.participants"));
        empty = new EmptyState(
                getTranslation("enrolment.no-runs"), getTranslation("enrolment.no-runs-hint"), openButton());
        add(new PageHeader(getTranslation("enrolment.runs")).addActions(openButton()), grid, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean none = runs.count() == 0;
        empty.setVisible(none);
        grid.setVisible(!none);
        grid.loadFrom(runs::list);
    }

    private Button openButton() {
        Button button = new Button(getTranslation("enrolment.open-run"), e -> new NewRunDialog(runs, courses).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
