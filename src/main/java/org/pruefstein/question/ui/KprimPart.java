package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Kprim;
import org.pruefstein.question.QuestionBody;

/** Four statements, each with whether it holds and why. */
class KprimPart extends BodyPart {
    private static final String WORDS = "question.statement";
    private final PartRows<OptionRow> rows;

    KprimPart(Runnable changed) {
        rows = new PartRows<>(
                WORDS,
                Kprim.STATEMENTS,
                (key, place) -> new OptionRow(WORDS, new QuestionBody.Option(key, "", false, ""), place),
                changed);
        getContent().add(rows);
    }

    @Override
    void show(QuestionBody body) {
        rows.show(body.options().stream()
                .map(statement -> new OptionRow(WORDS, statement, rows))
                .toList());
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        return new Kprim(stem, rows.rows().stream().map(OptionRow::option).toList(), explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return rows.field(name, index);
    }
}
