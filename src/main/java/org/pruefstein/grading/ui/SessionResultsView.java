package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.exam.SessionId;
import org.pruefstein.grading.GradingRoutes;
import org.pruefstein.grading.ResultFigures;
import org.pruefstein.grading.SessionResults;
import org.pruefstein.grading.SessionSheet;
import org.pruefstein.grading.Standing;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.ConfirmAction;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;
import org.pruefstein.shared.ui.Stat;

/** The results of a session for its examiner: by number, with figures of group, objectives and questions; the release. */
@Route(GradingRoutes.SESSION_RESULTS)
@RolesAllowed("EXAMINER")
class SessionResultsView extends Div implements BeforeEnterObserver {
    private final transient SessionResults results;
    private final FormErrors errors = new FormErrors();
    private transient @Nullable SessionId session;

    SessionResultsView(SessionResults results) {
        this.results = results;
        addClassName("results-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        session = event.getRouteParameters()
                .get("session")
                .filter(text -> text.matches("[1-9]\\d{0,17}"))
                .map(text -> new SessionId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("session"));
        show(results.sheet(session()));
    }

    private void show(SessionSheet sheet) {
        removeAll();
        add(header(sheet), errors, new SheetNotices(sheet));
        if (sheet.rows().isEmpty()) {
            add(new EmptyState(getTranslation("grading.no-candidates"), getTranslation("grading.no-candidates-hint")));
            return;
        }
        add(stats(sheet), section("grading.candidates", null, new CandidateTable(sheet.rows())));
        if (sheet.figures().count() > 0) {
            add(
                    section("grading.distribution", null, new GradeDistribution(sheet.figures())),
                    section("grading.by-objective", null, new ObjectiveTable(sheet.objectives())),
                    section("grading.items", "grading.items-hint", new ItemTable(sheet.items())));
        }
    }

    private PageHeader header(SessionSheet sheet) {
        PageHeader header = new PageHeader(getTranslation("grading.results"));
        header.setSubtitle(sheet.session().session().plan().title());
        if (sheet.releasable()) {
            Button release = new Button(getTranslation("grading.release"), e -> ask(sheet));
            release.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(release);
        }
        if (sheet.rows().stream().anyMatch(r -> r.name() == null)) {
            header.addActions(new Button(
                    getTranslation("grading.show-names"),
                    e -> ConfirmAction.ask(
                            getTranslation("grading.show-names-question"),
                            getTranslation("grading.show-names-effect"),
                            getTranslation("grading.show-names"),
                            () -> show(results.sheetWithNames(session())))));
        }
        Anchor back = new Anchor(ExamRoutes.session(session()), getTranslation("grading.to-session"));
        back.addClassName("button");
        header.addActions(back);
        return header;
    }

    private Div stats(SessionSheet sheet) {
        ResultFigures figures = sheet.figures();
        boolean any = figures.count() > 0;
        Div stats = new Div(
                new Stat(getTranslation("grading.marked"), Formats.number(figures.count(), getLocale())),
                new Stat(getTranslation("grading.mean"), any ? Points.of(figures.mean(), getLocale()) : "–"),
                new Stat(
                                getTranslation("grading.pass-rate"),
                                any ? Formats.percent(figures.passPercent(), getLocale()) : "–")
                        .setHint(any ? getTranslation("grading.pass-count", figures.passed(), figures.count()) : ""),
                new Stat(
                        getTranslation("grading.not-begun"),
                        Formats.number(
                                sheet.with(Standing.NOT_BEGUN).size()
                                        + sheet.with(Standing.MAY_BEGIN).size()
                                        + sheet.with(Standing.ABSENT).size()
                                        + sheet.with(Standing.EXCUSED).size(),
                                getLocale())));
        stats.addClassName("result-stats");
        return stats;
    }

    private Section section(String title, @Nullable String hint, Component content) {
        Section section = new Section(new H2(getTranslation(title)));
        if (hint != null) {
            Paragraph text = new Paragraph(getTranslation(hint));
            text.addClassNames("muted", "column");
            section.add(text);
        }
        section.add(content);
        return section;
    }

    private void ask(SessionSheet sheet) {
        ConfirmAction.ask(
                getTranslation(
                        "grading.release-question", sheet.with(Standing.MARKED).size()),
                getTranslation("grading.release-effect"),
                getTranslation("grading.release"),
                this::release);
    }

    private void release() {
        boolean done =
                errors.attempt(() -> Notice.toast(getTranslation("grading.released-now", results.release(session()))));
        if (done) {
            errors.clear();
        }
        show(results.sheet(session()));
    }

    private SessionId session() {
        if (session == null) {
            throw new NotFoundException("session");
        }
        return session;
    }
}
