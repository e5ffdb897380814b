package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import org.pruefstein.certificate.CertificateDesk;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.CertificatePerson;
import org.pruefstein.shared.ui.FormErrors;
import org.pruefstein.shared.ui.Notice;

/** A person of a run: what is known, what is missing in words, what was issued, and what can be done now. */
class PersonCard extends Composite<ListItem> {
    private final CertificatePerson person;
    private final transient CertificateDesk desk;
    private final RunRights rights;
    private final ZoneId zone;
    private final Runnable afterwards;
    private final FormErrors errors = new FormErrors();

    /** What the signed-in person may do in this run. */
    record RunRights(boolean office, boolean admin) implements java.io.Serializable {}

    PersonCard(CertificatePerson person, CertificateDesk desk, RunRights rights, ZoneId zone, Runnable afterwards) {
        this.person = person;
        this.desk = desk;
        this.rights = rights;
        this.zone = zone;
        this.afterwards = afterwards;
        ListItem card = getContent();
        card.addClassNames("card", "certificate-person");
        Div head = new Div(new H2(person.name()), badge());
        head.addClassName("spread");
        Paragraph known = new Paragraph(known());
        known.addClassName("muted");
        card.add(head, known);
        boolean certified = person.valid(CertificateKind.CERTIFICATE).isPresent();
        if (!certified && !person.missingForCertificate().isEmpty()) {
            card.add(
                    new Paragraph(getTranslation("certificate.missing-for-certificate")),
                    CertificateWords.missing(person.missingForCertificate(), getLocale()));
        }
        person.issued().forEach(item -> card.add(issued(item)));
        Div actions = actions();
        actions.setVisible(actions.getComponentCount() > 0);
        errors.setVisible(actions.isVisible());
        card.add(errors, actions);
    }

    private Span badge() {
        boolean certified = person.valid(CertificateKind.CERTIFICATE).isPresent();
        boolean ready = person.ready(CertificateKind.CERTIFICATE);
        Span badge = new Span(getTranslation(
                certified
                        ? "certificate.person-certified"
                        : ready ? "certificate.person-ready" : "certificate.person-missing"));
        badge.addClassNames("badge", certified ? "good" : ready ? "accent" : "warn");
        return badge;
    }

    private String known() {
        Boolean passed = person.passed();
        String exam = passed == null ? "exam-open" : passed ? "exam-passed" : "exam-failed";
        return getTranslation("certificate.attended", person.attendedUnits(), person.neededUnits()) + " · "
                + getTranslation("certificate." + exam);
    }

    private Div issued(CertificateItem item) {
        String line = getTranslation(
                "certificate.issued-line",
                CertificateWords.kind(item.kind(), getLocale()),
                item.serial(),
                CertificateWords.day(item.issuedAt(), zone, getLocale()));
        Div row = new Div(new Span(line));
        row.addClassNames("row", "issued");
        Instant revoked = item.revokedAt();
        if (revoked != null) {
            row.add(new Span(getTranslation(
                    "certificate.revoked-line",
                    CertificateWords.day(revoked, zone, getLocale()),
                    item.revocationReason() == null ? "" : item.revocationReason())));
        }
        if (rights.office()) {
            row.add(new ProofLinks(item, false));
        }
        if (rights.office() && item.valid()) {
            row.add(RevokeButton.of(item, desk, afterwards));
        }
        return row;
    }

    private Div actions() {
        Div actions = new Div();
        actions.addClassName("row");
        if (rights.office() && person.ready(CertificateKind.CERTIFICATE)) {
            Button issue = issueButton("certificate.issue", CertificateKind.CERTIFICATE);
            issue.addThemeVariants(ButtonVariant.PRIMARY);
            actions.add(issue);
        }
        if (rights.office() && person.ready(CertificateKind.PARTICIPATION)) {
            actions.add(issueButton("certificate.issue-participation", CertificateKind.PARTICIPATION));
        }
        if (rights.admin() && person.waitsForPermission()) {
            actions.add(new Button(getTranslation("certificate.permit"), e -> permit()));
        }
        return actions;
    }

    private Button issueButton(String text, CertificateKind kind) {
        Button button = new Button(getTranslation(text), e -> {
            boolean done = errors.attempt(() -> desk.issue(person.id(), kind));
            e.getSource().setEnabled(true);
            if (done) {
                Notice.toast(
                        getTranslation("certificate.issued", CertificateWords.kind(kind, getLocale()), person.name()));
                afterwards.run();
            }
        });
        button.setDisableOnClick(true);
        button.setAriaLabel(button.getText() + ": " + person.name());
        return button;
    }

    private void permit() {
        new ReasonDialog(
                        getTranslation("certificate.permit-question", person.name()),
                        getTranslation("certificate.permit-effect"),
                        getTranslation("certificate.permit"),
                        reason -> {
                            desk.permitSpecimen(person.id(), reason);
                            Notice.toast(getTranslation("certificate.permitted"));
                            afterwards.run();
                        })
                .open();
    }
}
