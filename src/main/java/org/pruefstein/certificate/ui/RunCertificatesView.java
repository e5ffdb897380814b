package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.CertificatePerson;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.certificate.CertificateRun;
import org.pruefstein.certificate.Certificates;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.enrolment.RunId;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.NotFoundException;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.PageHeader;

/** The certificates of a run: each person with what is missing, and what can be issued for one or for all. */
@Route(CertificateRoutes.OFFICE + "/:run")
@RolesAllowed({"OFFICE", "ADMIN"})
class RunCertificatesView extends Div implements BeforeEnterObserver {
    private final transient Certificates certificates;
    private final transient CertificateDesk desk;
    private final transient CourseNames courses;
    private final transient Grants grants;
    private final transient Provider provider;

    RunCertificatesView(
            Certificates certificates, CertificateDesk desk, CourseNames courses, Grants grants, Provider provider) {
        this.certificates = certificates;
        this.desk = desk;
        this.courses = courses;
        this.grants = grants;
        this.provider = provider;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(certificates.run(id(event.getRouteParameters())));
    }

    private static RunId id(RouteParameters parameters) {
        return parameters
                .get("run")
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> new RunId(Long.valueOf(text)))
                .orElseThrow(() -> new NotFoundException("run"));
    }

    private void show(CertificateRun run) {
        List<CertificatePerson> people = certificates.people(run.id());
        PersonCard.RunRights rights = new PersonCard.RunRights(
                grants.allows(Role.OFFICE, run.courseKey()), grants.allows(Role.ADMIN, run.courseKey()));
        removeAll();
        add(header(run, people, rights));
        if (people.isEmpty()) {
            Anchor toRun = toRun(run);
            toRun.addClassName("primary");
            add(new EmptyState(
                    getTranslation("certificate.no-people"), getTranslation("certificate.no-people-hint"), toRun));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("certificate-people");
        people.forEach(person -> list.add(new PersonCard(person, desk, rights, provider.zone(), () -> show(run))));
        add(list);
    }

    private PageHeader header(CertificateRun run, List<CertificatePerson> people, PersonCard.RunRights rights) {
        PageHeader header = new PageHeader(getTranslation("certificate.of-run", run.title()));
        header.setSubtitle(courses.titles().getOrDefault(run.courseKey(), run.courseKey()) + " · "
                + Formats.shortDate(run.startsOn(), getLocale()) + " – "
                + Formats.shortDate(run.endsOn(), getLocale()));
        List<CertificatePerson> ready = people.stream()
                .filter(person -> person.ready(CertificateKind.CERTIFICATE))
                .toList();
        if (rights.office() && ready.size() > 1) {
            Button all = new Button(
                    getTranslation("certificate.issue-all", ready.size()),
                    e -> new IssueAllDialog(desk, ready, () -> show(run)).open());
            all.addThemeVariants(ButtonVariant.PRIMARY);
            header.addActions(all);
        }
        if (rights.office()) {
            header.addActions(toRun(run));
        }
        return header;
    }

    private Anchor toRun(CertificateRun run) {
        Anchor link = new Anchor(EnrolmentRoutes.run(run.id()), getTranslation("certificate.to-run"));
        link.addClassName("button");
        return link;
    }
}
