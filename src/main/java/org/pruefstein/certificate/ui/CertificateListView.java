package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.certificate.CertificateRun;
import org.pruefstein.certificate.Certificates;
import org.pruefstein.enrolment.EnrolmentRoutes;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.identity.Grants;
import org.pruefstein.identity.Role;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.PageHeader;

/** The runs with how many of their people are certified, and everything that was issued, found by number or name. */
@Route(CertificateRoutes.OFFICE)
@Menu(title = "certificate.certificates", order = 30)
@RolesAllowed({"OFFICE", "ADMIN"})
class CertificateListView extends Div implements AfterNavigationObserver {
    private final transient Certificates certificates;
    private final transient CertificateDesk desk;
    private final transient CourseNames courses;
    private final transient Grants grants;
    private final transient Provider provider;
    private final PagedList<CertificateRun> runs = new PagedList<>(this::row);
    private final PagedList<CertificateItem> issued = new PagedList<>(this::row);
    private final TextField search = new TextField();
    private final Paragraph none = new Paragraph();
    private final Div filled = new Div();
    private final EmptyState empty;

    CertificateListView(
            Certificates certificates, CertificateDesk desk, CourseNames courses, Grants grants, Provider provider) {
        this.certificates = certificates;
        this.desk = desk;
        this.courses = courses;
        this.grants = grants;
        this.provider = provider;
        Anchor toRuns = new Anchor(EnrolmentRoutes.RUNS, getTranslation("certificate.to-runs"));
        toRuns.addClassNames("button", "primary");
        empty = new EmptyState(
                getTranslation("certificate.no-runs"), getTranslation("certificate.no-runs-hint"), toRuns);
        search.setLabel(getTranslation("certificate.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(120);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(e -> find(e.getValue()));
        filled.addClassName("certificate-lists");
        filled.add(
                new H2(getTranslation("certificate.by-run")),
                runs,
                new H2(getTranslation("certificate.issued-proofs")),
                search,
                issued,
                none);
        add(new PageHeader(getTranslation("certificate.certificates")), filled, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean any = runs.loadFrom(certificates::runs);
        filled.setVisible(any);
        empty.setVisible(!any);
        find(search.getValue());
    }

    private void find(String text) {
        boolean found = issued.loadFrom((offset, limit) -> certificates.list(text, offset, limit));
        issued.setVisible(found);
        none.setVisible(!found);
        none.setText(getTranslation(text.isBlank() ? "certificate.none-issued" : "certificate.none-found"));
        search.setVisible(found || !text.isBlank());
    }

    private Component row(CertificateRun run) {
        Paragraph about = new Paragraph(courses.titles().getOrDefault(run.courseKey(), run.courseKey()) + " · "
                + Formats.shortDate(run.startsOn(), getLocale()) + " – "
                + Formats.shortDate(run.endsOn(), getLocale()));
        about.addClassName("muted");
        Div left = new Div(new Anchor(CertificateRoutes.run(run.id()), run.title()), about);
        Span certified = new Span(getTranslation("certificate.certified-of", run.certified(), run.people()));
        Div row = new Div(left, certified);
        row.addClassName("spread");
        return row;
    }

    private Component row(CertificateItem item) {
        Span holder = new Span(item.holder());
        holder.addClassName("holder");
        Paragraph about = new Paragraph(getTranslation(
                "certificate.issued-line",
                CertificateWords.kind(item.kind(), getLocale()),
                item.serial(),
                CertificateWords.day(item.issuedAt(), provider.zone(), getLocale())));
        about.addClassName("muted");
        Div actions = new Div(CertificateWords.state(item, provider.zone(), getLocale()));
        actions.addClassName("row");
        if (grants.allows(Role.OFFICE, item.courseKey())) {
            actions.add(new ProofLinks(item, false));
            if (item.valid()) {
                actions.add(RevokeButton.of(item, desk, () -> find(search.getValue())));
            }
        }
        Div row = new Div(new Div(holder, about), actions);
        row.addClassName("spread");
        return row;
    }
}
