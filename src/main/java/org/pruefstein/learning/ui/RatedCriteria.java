package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.RubricRow;

/** The points that somebody gave the own answer, criterion by criterion. */
class RatedCriteria extends Composite<UnorderedList> {
    /** @param rating points by key of a criterion */
    RatedCriteria(HandMarked body, Map<String, Integer> rating) {
        getContent().addClassNames("rated-criteria", "small");
        getContent().getElement().setAttribute("aria-label", getTranslation("learning.self-rating"));
        body.rubric().forEach(row -> getContent().add(line(row, rating.getOrDefault(row.key(), 0))));
    }

    private ListItem line(RubricRow row, int given) {
        Span points = new Span(getTranslation("learning.self-rating-points", given, row.points()));
        points.addClassName("points");
        return new ListItem(new Span(AnswerWords.plain(row.text()) + ": "), points);
    }
}
