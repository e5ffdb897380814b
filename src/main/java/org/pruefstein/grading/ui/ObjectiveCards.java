package org.pruefstein.grading.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.pruefstein.grading.ObjectivePart;
import org.pruefstein.shared.Fraction;
import org.pruefstein.shared.ui.Formats;
import org.pruefstein.shared.ui.ProgressLine;

/** The points of one paper by learning objective: what they mean and, where something is missing, where to read again. */
class ObjectiveCards extends Composite<UnorderedList> {
    private static final Fraction MOST = Fraction.of(2, 3);

    /** @param enrolled whether the person may read the lessons */
    ObjectiveCards(List<ObjectivePart> parts, boolean enrolled) {
        getContent().addClassName("objective-cards");
        parts.forEach(part -> getContent().add(card(part, enrolled)));
    }

    private ListItem card(ObjectivePart part, boolean enrolled) {
        Fraction share = ObjectiveTable.share(part);
        Paragraph module = new Paragraph(
                getTranslation("grading.objective-facts", part.sum().questions()));
        module.addClassNames("muted", "small");
        ListItem card = new ListItem(
                new H3(part.objective().text()),
                module,
                new ProgressLine(getTranslation("grading.points"))
                        .set(
                                Points.percent(share),
                                100,
                                getTranslation(
                                        "grading.points-of",
                                        Points.of(part.sum().earned(), getLocale()),
                                        Formats.number(part.sum().reachable(), getLocale()))),
                new Paragraph(getTranslation("grading.meaning-" + meaning(share))));
        card.addClassName("card");
        boolean complete = share.equals(Fraction.ONE);
        if (enrolled && !complete && !part.objective().lessons().isEmpty()) {
            UnorderedList lessons = new UnorderedList();
            part.objective()
                    .lessons()
                    .forEach(lesson -> lessons.add(new ListItem(new Anchor(lesson.address(), lesson.title()))));
            card.add(new Paragraph(getTranslation("grading.read-again")), lessons);
        }
        return card;
    }

    private static String meaning(Fraction share) {
        if (share.equals(Fraction.ONE)) {
            return "full";
        }
        if (share.equals(Fraction.ZERO)) {
            return "none";
        }
        return share.compareTo(MOST) >= 0 ? "most" : "some";
    }
}
