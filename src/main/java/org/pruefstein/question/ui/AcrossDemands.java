package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import org.pruefstein.question.CourseCoverage;

/** What blueprints draw from more than one module or level, such as a case from anywhere in the course. */
class AcrossDemands extends Composite<Div> {
    AcrossDemands(String courseKey, List<CourseCoverage.Demand> demands) {
        UnorderedList list = new UnorderedList();
        for (CourseCoverage.Demand demand : demands) {
            ListItem item = new ListItem(new Span(getTranslation(
                    "question.coverage-across-draws",
                    demand.title(),
                    Words.of(demand.bank(), getLocale()),
                    what(demand))));
            item.add(DemandFacts.of(courseKey, demand));
            list.add(item);
        }
        getContent().addClassNames("card", "coverage-across");
        getContent().add(new H2(getTranslation("question.coverage-across")), list);
    }

    private String what(CourseCoverage.Demand demand) {
        List<String> words = new ArrayList<>();
        if (demand.type() != null) {
            words.add(Words.of(demand.type(), getLocale()));
        }
        words.add(
                demand.module() == null ? getTranslation("question.coverage-all-modules") : Words.of(demand.module()));
        words.add(
                demand.level() == null
                        ? getTranslation("question.coverage-any-level")
                        : Words.of(demand.level(), getLocale()));
        return String.join(", ", words);
    }
}
