package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;

/** The options of a single or multiple choice. */
class ChoicePart extends BodyPart {
    private static final String WORDS = "question.option";
    private final boolean several;
    private final PartRows<OptionRow> rows;
    private final Checkbox allOrNothing;

    ChoicePart(boolean several, Runnable changed) {
        this.several = several;
        rows = new PartRows<>(WORDS, QuestionCheck.MAX_OPTIONS, (key, place) -> row(blank(key), place), changed) {
            @Override
            public void changed(PartRow row) {
                keepOneRight(row);
                super.changed(row);
            }

            @Override
            int mostRight() {
                return several ? super.mostRight() : 1;
            }
        };
        allOrNothing = Fields.check("question.all-or-nothing", changed);
        allOrNothing.setHelperText(getTranslation("question.all-or-nothing-hint"));
        allOrNothing.setVisible(several);
        getContent().addClassName("stack");
        getContent().add(rows, allOrNothing);
    }

    @Override
    void show(QuestionBody body) {
        rows.show(body.options().stream().map(option -> row(option, rows)).toList());
        allOrNothing.setValue(body instanceof QuestionBody.MultipleChoice choice && choice.allOrNothing());
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        List<QuestionBody.Option> options =
                rows.rows().stream().map(OptionRow::option).toList();
        return several
                ? new QuestionBody.MultipleChoice(stem, options, allOrNothing.getValue(), explanation)
                : new QuestionBody.SingleChoice(stem, options, explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return rows.field(name, index);
    }

    private void keepOneRight(PartRow changed) {
        List<OptionRow> all = rows.rows();
        if (!several
                && all.stream().anyMatch(row -> row == changed && row.option().correct())) {
            all.stream().filter(other -> other != changed).forEach(OptionRow::unmark);
        }
    }

    private static OptionRow row(QuestionBody.Option option, PartRow.Place place) {
        return new OptionRow(WORDS, option, place);
    }

    private static QuestionBody.Option blank(String key) {
        return new QuestionBody.Option(key, "", false, "");
    }
}
