package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.pruefstein.question.AnswerWords;
import org.pruefstein.question.HandMarked;
import org.pruefstein.question.RubricRow;

/** Rates an own answer: for each criterion of the rubric, so many points. */
class SelfRating extends Composite<Section> {
    private final Map<String, Select<Integer>> fields = new LinkedHashMap<>();

    SelfRating(HandMarked body, Consumer<Map<String, Integer>> rated) {
        H3 title = new H3(getTranslation("learning.self-rating"));
        Paragraph hint = new Paragraph(getTranslation("learning.self-rating-hint"));
        hint.addClassName("muted");
        getContent().addClassNames("card", "stack", "self-rating");
        getContent().setAriaLabel(getTranslation("learning.self-rating"));
        getContent().add(title, hint);
        body.rubric().forEach(row -> getContent().add(field(row)));
        Button done = new Button(getTranslation("learning.self-rating-done"), e -> {
            if (complete()) {
                rated.accept(rating());
            }
        });
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(done);
    }

    private Select<Integer> field(RubricRow row) {
        Select<Integer> points = new Select<>();
        points.setLabel(AnswerWords.plain(row.text()));
        points.setPlaceholder(getTranslation("learning.self-rating-choose"));
        points.setItems(IntStream.rangeClosed(0, row.points()).boxed().toList());
        points.setItemLabelGenerator(n -> getTranslation("learning.self-rating-points", n, row.points()));
        points.setWidthFull();
        points.setManualValidation(true);
        points.addValueChangeListener(e -> points.setInvalid(false));
        fields.put(row.key(), points);
        return points;
    }

    private boolean complete() {
        fields.values().forEach(field -> {
            field.setErrorMessage(getTranslation("learning.self-rating-missing"));
            field.setInvalid(field.isEmpty());
        });
        fields.values().stream().filter(Select::isEmpty).findFirst().ifPresent(Select::focus);
        return fields.values().stream().noneMatch(Select::isEmpty);
    }

    private Map<String, Integer> rating() {
        Map<String, Integer> rating = new LinkedHashMap<>();
        fields.forEach((key, field) -> rating.put(key, field.getValue()));
        return rating;
    }
}
