package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;

/** The items in their right order, and what of an order counts. */
class OrderPart extends BodyPart {
    private static final String WORDS = "question.item";
    private final PartRows<PartRow> rows;
    private final RadioButtonGroup<Ordering.Credit> credit = new RadioButtonGroup<>();

    OrderPart(Runnable changed) {
        Paragraph hint = new Paragraph(getTranslation("question.items-hint"));
        hint.addClassNames("muted", "small");
        rows = new PartRows<>(
                WORDS, QuestionCheck.MAX_OPTIONS, (key, place) -> new PartRow(WORDS, key, "", "", place), changed);
        credit.setLabel(getTranslation("question.credit"));
        credit.setItems(Ordering.Credit.values());
        credit.setItemLabelGenerator(c -> Words.of(c, getLocale()));
        credit.setValue(Ordering.Credit.POSITION);
        credit.addValueChangeListener(e -> changed.run());
        getContent().addClassName("stack");
        getContent().add(hint, rows, credit);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof Ordering ordering) {
            rows.show(ordering.items().stream()
                    .map(item -> new PartRow(WORDS, item.key(), item.text(), item.reason(), rows))
                    .toList());
            credit.setValue(ordering.credit());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new Ordering(
                stem,
                rows.rows().stream()
                        .map(row -> new Ordering.Item(
                                row.key(), row.text().getValue(), row.reason().getValue()))
                        .toList(),
                credit.getValue(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return rows.field(name, index);
    }
}
