package org.pruefstein.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.certificate.Certificates;
import org.pruefstein.enrolment.CurrentRun;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.enrolment.Runs;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.IdentityRoutes;
import org.pruefstein.identity.People;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.PageHeader;

/** The office's start page: who could get a certificate now, who has never signed in, and the runs of these days. */
@Route("office")
@Menu(title = "home.office", order = 0)
@RolesAllowed("OFFICE")
class OfficeHomeView extends Div implements AfterNavigationObserver {
    private static final int DAYS = 14;
    private static final int SHOWN = 12;
    private final transient Certificates certificates;
    private final transient Runs runs;
    private final transient People people;
    private final transient CourseNames courses;

    OfficeHomeView(Certificates certificates, Runs runs, People people, CourseNames courses) {
        this.certificates = certificates;
        this.runs = runs;
        this.people = people;
        this.courses = courses;
        addClassName("office-home");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        add(new PageHeader(getTranslation("home.office")), waiting(), current());
    }

    private Section waiting() {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        certificates
                .ready()
                .forEach((run, count) -> list.add(item(
                        getTranslation("home.ready", count, runs.find(run).title()),
                        CertificateRoutes.run(run),
                        "home.issue-now")));
        int unused = people.waitingForFirstSignIn();
        if (unused > 0) {
            list.add(item(getTranslation("home.first-sign-in", unused), IdentityRoutes.PEOPLE, "home.to-people"));
        }
        Section section = new Section(new H2(getTranslation("home.waiting")));
        section.add(
                list.getChildren().findAny().isPresent() ? list : new Paragraph(getTranslation("home.nothing-waits")));
        return section;
    }

    private ListItem item(String text, String address, String action) {
        Div line = new Div(new Span(text), new Anchor(address, getTranslation(action)));
        line.addClassName("spread");
        return new ListItem(line);
    }

    private Section current() {
        List<CurrentRun> found = runs.current(DAYS, SHOWN);
        Div head = new Div(
                new H2(getTranslation("home.current-runs")),
                new Anchor(EnrolmentRoutes.RUNS, getTranslation("home.all-runs")));
        head.addClassName("spread");
        Section section = new Section(head);
        if (found.isEmpty()) {
            Anchor all = new Anchor(EnrolmentRoutes.RUNS, getTranslation("home.all-runs"));
            all.addClassNames("button", "primary");
            section.add(new EmptyState(
                    getTranslation("home.no-current-runs"), getTranslation("home.no-current-runs-hint"), all));
            return section;
        }
        Div cards = new Div();
        cards.addClassName("cards");
        Map<String, String> titles = courses.titles();
        found.forEach(run -> cards.add(card(run, titles.getOrDefault(run.courseKey(), run.courseKey()))));
        section.add(cards);
        return section;
    }

    private Article card(CurrentRun run, String course) {
        H3 title = new H3(new Anchor(EnrolmentRoutes.run(run.id()), run.title()));
        Paragraph about = new Paragraph(course + " · " + getTranslation("home.participants", run.participants()));
        about.addClassName("muted");
        Span phase = new Span(getTranslation(
                "home.run-" + run.phase().name().toLowerCase(Locale.ROOT),
                Formats.date(run.phase() == CurrentRun.Phase.AHEAD ? run.startsOn() : run.endsOn(), getLocale())));
        phase.addClassName("badge");
        Anchor proofs = new Anchor(CertificateRoutes.run(run.id()), getTranslation("certificate.certificates"));
        Div foot = new Div(phase, proofs);
        foot.addClassName("spread");
        Article card = new Article(title, about, foot);
        card.addClassName("card");
        return card;
    }
}
