package org.pruefstein.enrolment.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseCatalog;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.enrolment.Participant;
import org.pruefstein.enrolment.Run;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.LazyGrid;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;
import org.springframework.beans.factory.ObjectProvider;

/** One run: its people, their attendance and progress. */
@Route(EnrolmentRoutes.RUNS + "/:run")
@RolesAllowed("OFFICE")
class RunView extends Div implements BeforeEnterObserver {
    private final transient Runs runs;
    private final transient CourseCatalog catalog;
    private final transient ObjectProvider<RunSlot> slots;
    private final PageHeader header = new PageHeader();
    private final LazyGrid<Participant> grid = new LazyGrid<>(Participant::id);
    private final Button attendance = new Button();
    private final EmptyState empty;
    private transient @Nullable Run run;
    private transient @Nullable CourseOutline outline;

    RunView(Runs runs, CourseCatalog catalog, ObjectProvider<RunSlot> slots) {
        this.runs = runs;
        this.catalog = catalog;
        this.slots = slots;
        attendance.setText(getTranslation("enrolment.record-attendance"));
        attendance.addClickListener(e -> recordAttendance());
        header.addActions(enrolButton(), attendance);
        grid.chooseSeveral();
        grid.addColumn(Participant::name)
                .setHeader(getTranslation("enrolment.name"))
                .setFlexGrow(2);
        grid.addColumn(this::attended).setHeader(getTranslation("enrolment.attendance"));
        grid.addColumn(this::modules).setHeader(getTranslation("enrolment.modules-completed"));
        grid.addComponentColumn(this::actions)
                .setHeader(getTranslation("enrolment.actions"))
                .setWidth("19rem");
        empty = new EmptyState(
                getTranslation("enrolment.no-participants"),
                getTranslation("enrolment.no-participants-hint"),
                enrolButton());
        add(header, grid, empty);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Run found = runs.find(id(event.getRouteParameters()));
        CourseOutline course = catalog.outline(found.editionId());
        run = found;
        outline = course;
        slots.orderedStream().flatMap(slot -> slot.part(found.id()).stream()).forEach(header::addActions);
        header.setTitle(found.title());
        header.setSubtitle(course.title() + " · " + Formats.shortDate(found.startsOn(), getLocale()) + " – "
                + Formats.shortDate(found.endsOn(), getLocale()) + " · "
                + getTranslation("enrolment.edition", course.edition()));
        load();
    }

    private static RunId id(RouteParameters parameters) {
        return parameters
                .get("run")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new RunId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("run"));
    }

    private Run run() {
        if (run == null) {
            throw new NotFoundException("run");
        }
        return run;
    }

    private void load() {
        List<Participant> participants = runs.participants(run().id());
        grid.show(participants);
        grid.setVisible(!participants.isEmpty());
        attendance.setVisible(!participants.isEmpty());
        empty.setVisible(participants.isEmpty());
    }

    private String attended(Participant participant) {
        int units = outline == null ? 0 : outline.units();
        int percent = units == 0 ? 0 : participant.attendedUnits() * 100 / units;
        return getTranslation("enrolment.attended", participant.attendedUnits(), units, percent);
    }

    private String modules(Participant participant) {
        int total = outline == null ? 0 : outline.modules().size();
        return getTranslation("enrolment.of", participant.modulesCompleted(), total);
    }

    private Div actions(Participant participant) {
        Button entries = new Button(
                getTranslation("enrolment.entries"),
                e -> new AttendanceEntriesDialog(runs, run().id(), participant, this::load).open());
        Button withdraw = new Button(getTranslation("enrolment.withdraw"), e -> withdraw(participant));
        for (Button button : new Button[] {entries, withdraw}) {
            button.addThemeVariants(ButtonVariant.TERTIARY);
            button.setAriaLabel(button.getText() + ": " + participant.name());
        }
        return new Div(entries, withdraw);
    }

    private void withdraw(Participant participant) {
        ConfirmAction.askDangerous(
                getTranslation("enrolment.withdraw-question", participant.name()),
                getTranslation("enrolment.withdraw-effect"),
                getTranslation("enrolment.withdraw"),
                () -> {
                    runs.withdraw(run().id(), participant.id());
                    load();
                });
    }

    private void recordAttendance() {
        List<Participant> chosen = List.copyOf(grid.getSelectedItems());
        if (chosen.isEmpty()) {
            Notice.toast(getTranslation("enrolment.choose-attendees"));
            return;
        }
        new AttendanceDialog(runs, run(), chosen, () -> {
                    grid.deselectAll();
                    load();
                })
                .open();
    }

    private Button enrolButton() {
        Button button = new Button(
                getTranslation("enrolment.enrol"), e -> new EnrolDialog(runs, run().id(), this::load).open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
