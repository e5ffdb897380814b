package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
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
import org.pruefstein.shared.ui.LazyGrid;
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
    private final LazyGrid<CertificateRun> runs = new LazyGrid<>(CertificateRun::id);
    private final LazyGrid<CertificateItem> issued = new LazyGrid<>(CertificateItem::id);
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
        runColumns();
        issuedColumns();
        filled.addClassName("certificate-lists");
        filled.add(runs, new H2(getTranslation("certificate.issued-proofs")), search, issued, none);
        add(new PageHeader(getTranslation("certificate.certificates")), filled, empty);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        boolean any = !certificates.runs(0, 1).isEmpty();
        filled.setVisible(any);
        empty.setVisible(!any);
        runs.loadFrom(certificates::runs);
        find(search.getValue());
    }

    private void find(String text) {
        boolean found = !certificates.list(text, 0, 1).isEmpty();
        issued.setVisible(found);
        none.setVisible(!found);
        none.setText(getTranslation(text.isBlank() ? "certificate.none-issued" : "certificate.none-found"));
        search.setVisible(found || !text.isBlank());
        issued.loadFrom((offset, limit) -> certificates.list(text, offset, limit));
    }

    private void runColumns() {
        runs.addComponentColumn(r -> new Anchor(CertificateRoutes.run(r.id()), r.title()))
                .setHeader(getTranslation("certificate.run"))
                .setFlexGrow(2);
        runs.addColumn(r -> courses.titles().getOrDefault(r.courseKey(), r.courseKey()))
                .setHeader(getTranslation("certificate.course"))
                .setFlexGrow(2);
        runs.addColumn(r -> Formats.shortDate(r.startsOn(), getLocale()) + " – "
                        + Formats.shortDate(r.endsOn(), getLocale()))
                .setHeader(getTranslation("certificate.period"));
        runs.addColumn(r -> getTranslation("certificate.certified-of", r.certified(), r.people()))
                .setHeader(getTranslation("certificate.certified"));
        runs.setHeight("20rem");
    }

    private void issuedColumns() {
        issued.addColumn(CertificateItem::serial).setHeader(getTranslation("certificate.number"));
        issued.addColumn(CertificateItem::holder)
                .setHeader(getTranslation("certificate.holder"))
                .setFlexGrow(2);
        issued.addColumn(c -> CertificateWords.kind(c.kind(), getLocale()))
                .setHeader(getTranslation("certificate.kind"));
        issued.addColumn(c -> CertificateWords.day(c.issuedAt(), provider.zone(), getLocale()))
                .setHeader(getTranslation("certificate.issued-on"));
        issued.addComponentColumn(c -> CertificateWords.state(c, provider.zone(), getLocale()))
                .setHeader(getTranslation("certificate.state"));
        issued.addComponentColumn(this::actions).setHeader(getTranslation("certificate.actions"));
    }

    private Div actions(CertificateItem item) {
        Div actions = new Div();
        actions.addClassName("row");
        if (grants.allows(Role.OFFICE, item.courseKey())) {
            actions.add(new ProofLinks(item, false));
            if (item.valid()) {
                actions.add(RevokeButton.of(item, desk, () -> find(search.getValue())));
            }
        }
        return actions;
    }
}
