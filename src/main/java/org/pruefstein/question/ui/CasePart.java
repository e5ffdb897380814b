package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.CaseGroup;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck.Problem;
import org.pruefstein.question.QuestionType;

/** The questions about a situation, each with the fields of its own type. */
class CasePart extends BodyPart {
    private static final String WITHIN = "questions/";
    private final PartRows<SubRow> rows;

    CasePart(Runnable changed) {
        rows = new PartRows<>(
                "question.sub",
                CaseGroup.MAX_QUESTIONS,
                (key, place) -> new SubRow(new CaseGroup.Sub(key, BlankBody.of(QuestionType.SINGLE_CHOICE)), place),
                changed);
        Paragraph hint = new Paragraph(getTranslation("question.subs-hint"));
        hint.addClassNames("muted", "small");
        getContent().addClassNames("stack", "case-part");
        getContent().add(hint, rows);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof CaseGroup group) {
            rows.show(group.questions().stream()
                    .map(question -> new SubRow(question, rows))
                    .toList());
        }
    }

    @Override
    CaseGroup read(String stem, @Nullable String explanation) {
        return new CaseGroup(stem, rows.rows().stream().map(SubRow::question).toList(), explanation);
    }

    @Override
    List<Problem> unreadable() {
        List<Problem> problems = new ArrayList<>();
        List<SubRow> all = rows.rows();
        for (int i = 0; i < all.size(); i++) {
            String within = WITHIN + i + "/";
            all.get(i)
                    .unreadable()
                    .forEach(p ->
                            problems.add(new Problem(within + p.field(), p.index(), p.messageKey(), p.arguments())));
        }
        return problems;
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        if (!name.startsWith(WITHIN)) {
            return rows.field(name, index);
        }
        String[] path = name.split("/", 3);
        return rows.rows().stream()
                .skip(Integer.parseInt(path[1]))
                .findFirst()
                .flatMap(row -> row.field(path[2], index));
    }
}
