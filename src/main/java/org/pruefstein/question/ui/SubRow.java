package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck.Problem;
import org.pruefstein.question.QuestionType;

/** One question about a situation in the editor: its type, what it asks, what its type needs, and its explanation. */
class SubRow extends PartRow {
    private final Runnable changed;
    private final Select<QuestionType> type = new Select<>();
    private final IntegerField points;
    private final Div place = new Div();
    private BodyPart part;

    SubRow(CaseGroup.Sub question, Place list) {
        super("question.sub", question.key(), question.body().stem(), way(question.body()), list);
        changed = () -> list.changed(this);
        type.setItems(Stream.of(QuestionType.values())
                .filter(QuestionType::fitsInCase)
                .toList());
        type.setItemLabelGenerator(t -> Words.of(t, getLocale()));
        type.setValue(question.body().type());
        head(type);
        place.addClassName("sub-part");
        beside(place);
        points = Fields.number("question.sub-points", changed);
        points.setMin(1);
        points.setMax(CaseGroup.MAX_WEIGHT);
        points.setValue(question.weight());
        beside(points);
        part = part(question.body());
        type.addValueChangeListener(e -> {
            part = part(BlankBody.of(e.getValue(), body()));
            changed.run();
        });
    }

    @Override
    void place(String label, int index, int count) {
        super.place(label, index, count);
        type.setAriaLabel(label + ": " + getTranslation("question.sub-type"));
        points.setAriaLabel(label + ": " + getTranslation("question.sub-points"));
    }

    CaseGroup.Sub question() {
        return new CaseGroup.Sub(key(), body(), Fields.value(points));
    }

    /** What was typed and cannot be kept. */
    List<Problem> unreadable() {
        return part.unreadable();
    }

    /** The field of this question that a problem means. */
    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "stem" -> Optional.of(text());
            case "explanation" -> Optional.of(reason());
            case "points" -> Optional.of(points);
            default -> part.field(name, index);
        };
    }

    private QuestionBody body() {
        String way = reason().getValue();
        return part.read(text().getValue(), way.isBlank() ? null : way);
    }

    private BodyPart part(QuestionBody body) {
        BodyPart shown = BodyPart.of(body.type(), text(), changed);
        shown.show(body);
        place.removeAll();
        place.add(shown);
        return shown;
    }

    private static String way(QuestionBody body) {
        @Nullable String way = body.explanation();
        return way == null ? "" : way;
    }
}
