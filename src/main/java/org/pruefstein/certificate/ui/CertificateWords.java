package org.pruefstein.certificate.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateKind;
import org.pruefstein.certificate.Obstacle;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/** The words of certificates: kinds, states, days, and what is missing. */
final class CertificateWords {
    private CertificateWords() {}

    static String kind(CertificateKind kind, Locale locale) {
        return Translations.text("certificate.kind-" + kind.name().toLowerCase(Locale.ROOT), locale);
    }

    /** The day of an instant where the provider is. */
    static String day(Instant at, ZoneId zone, Locale locale) {
        return Formats.date(LocalDate.ofInstant(at, zone), locale);
    }

    /** Valid, or revoked and when; never by colour only. */
    static Span state(CertificateItem item, ZoneId zone, Locale locale) {
        Instant revoked = item.revokedAt();
        Span state = new Span(
                revoked == null
                        ? Translations.text("certificate.state-valid", locale)
                        : Translations.text("certificate.state-revoked-on", locale, day(revoked, zone, locale)));
        state.addClassNames("badge", revoked == null ? "good" : "bad");
        return state;
    }

    /** What is missing, one line each. */
    static UnorderedList missing(List<Obstacle> obstacles, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("obstacles");
        obstacles.forEach(o -> list.add(new ListItem(
                Translations.text(o.messageKey(), locale, o.arguments().toArray()))));
        return list;
    }
}
