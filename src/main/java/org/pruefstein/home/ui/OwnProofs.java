package org.pruefstein.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pruefstein.certificate.CertificateItem;
import org.pruefstein.certificate.CertificateRoutes;
import org.pruefstein.shared.ui.Formats;

/** The learner's valid certificates, the newest first; not seen while there are none. */
class OwnProofs extends Composite<Section> {
    private static final int SHOWN = 3;

    /**
     * @param titles of the courses, by key
     * @param zone of the days of issue
     */
    OwnProofs(List<CertificateItem> certificates, Map<String, String> titles, ZoneId zone) {
        UnorderedList list = new UnorderedList();
        list.addClassName("cards");
        certificates.stream()
                .filter(CertificateItem::valid)
                .limit(SHOWN)
                .forEach(item -> list.add(
                        new ListItem(card(item, titles.getOrDefault(item.courseKey(), item.courseKey()), zone))));
        getContent().add(new H2(getTranslation("certificate.own")), list);
        setVisible(list.getComponentCount() > 0);
    }

    private Div card(CertificateItem item, String course, ZoneId zone) {
        String kind = getTranslation("certificate.kind-" + item.kind().name().toLowerCase(Locale.ROOT));
        Paragraph facts = new Paragraph(getTranslation(
                "certificate.own-line",
                item.serial(),
                Formats.date(LocalDate.ofInstant(item.issuedAt(), zone), getLocale()),
                item.holder()));
        facts.addClassNames("muted", "small");
        Div card = new Div(new H3(new Anchor(CertificateRoutes.OWN, kind + " – " + course)), facts);
        card.addClassNames("card", "course-card");
        return card;
    }
}
