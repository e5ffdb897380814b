package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.certificate.OwnCertificates;
import org.pruefstein.exam.ExamRoutes;
import org.pruefstein.identity.CourseNames;
import org.pruefstein.provider.Provider;
import org.pruefstein.shared.ui.EmptyState;
import org.pruefstein.shared.ui.Notice;
import org.pruefstein.shared.ui.PageHeader;

/** One's own certificates with their documents and public pages, and what is missing for those still ahead. */
@Route(CertificateRoutes.OWN)
@Menu(title = "certificate.own", order = 40)
@RolesAllowed("LEARNER")
class OwnCertificatesView extends Div implements AfterNavigationObserver {
    private final transient OwnCertificates certificates;
    private final transient CourseNames courses;
    private final ZoneId zone;

    OwnCertificatesView(OwnCertificates certificates, CourseNames courses, Provider provider) {
        this.certificates = certificates;
        this.courses = courses;
        this.zone = provider.zone();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<CertificateItem> own = certificates.list();
        List<OwnCertificates.Ahead> ahead = certificates.ahead();
        Map<String, String> titles = courses.titles();
        removeAll();
        add(new PageHeader(getTranslation("certificate.own")));
        if (own.isEmpty()) {
            add(new EmptyState(
                    getTranslation("certificate.none-yet"),
                    getTranslation(ahead.isEmpty() ? "certificate.none-yet-hint" : "certificate.none-yet-ahead")));
        }
        Section issued = new Section();
        issued.addClassName("stack");
        own.forEach(item -> issued.add(card(item, titles.getOrDefault(item.courseKey(), item.courseKey()))));
        Section missing = new Section(new H2(getTranslation("certificate.ahead")));
        missing.addClassNames("stack", "certificates-ahead");
        ahead.forEach(place -> missing.add(card(place, titles.getOrDefault(place.courseKey(), place.courseKey()))));
        issued.setVisible(!own.isEmpty());
        missing.setVisible(!ahead.isEmpty());
        add(issued, missing);
    }

    private Article card(CertificateItem item, String course) {
        Div head = new Div(
                new H2(CertificateWords.kind(item.kind(), getLocale()) + " – " + course),
                CertificateWords.state(item, zone, getLocale()));
        head.addClassName("spread");
        Span line = new Span(getTranslation(
                "certificate.own-line",
                item.serial(),
                CertificateWords.day(item.issuedAt(), zone, getLocale()),
                item.holder()));
        Article card = new Article(head, new Paragraph(line));
        card.addClassNames("card", "own-certificate");
        Instant revoked = item.revokedAt();
        if (revoked != null) {
            card.add(Notice.warning(
                    getTranslation("certificate.own-revoked", CertificateWords.day(revoked, zone, getLocale()))));
        }
        card.add(new ProofLinks(item, true));
        return card;
    }

    private Article card(OwnCertificates.Ahead place, String course) {
        Paragraph run = new Paragraph(place.runTitle());
        run.addClassName("muted");
        Article card = new Article(new H3(course), run);
        card.addClassNames("card", "own-certificate");
        if (place.missing().isEmpty()) {
            card.add(new Paragraph(getTranslation("certificate.ahead-ready")));
            return card;
        }
        card.add(
                new Paragraph(getTranslation("certificate.ahead-missing")),
                CertificateWords.missing(place.missing(), getLocale()));
        Anchor toCourse = new Anchor("courses/" + place.courseKey(), getTranslation("certificate.to-course"));
        Anchor toExams = new Anchor(ExamRoutes.EXAMS, getTranslation("certificate.to-exams"));
        toCourse.addClassName("button");
        toExams.addClassName("button");
        Div links = new Div(toCourse, toExams);
        links.addClassName("row");
        card.add(links);
        return card;
    }
}
