package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Matching;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;

/** Premises, each with what belongs to it, and further targets that nothing belongs to, one for each line. */
class MatchPart extends BodyPart {
    private final PartRows<PremiseRow> rows;
    private final TextArea further;
    private final Checkbox allOrNothing;
    private final TargetKeys keys = new TargetKeys();

    MatchPart(Runnable changed) {
        rows = new PartRows<>(
                "question.premise",
                QuestionCheck.MAX_OPTIONS,
                (key, place) -> new PremiseRow(new Matching.Premise(key, "", "", ""), "", null, place),
                changed);
        further = Fields.area("question.further-targets", 2, changed);
        further.setHelperText(getTranslation("question.further-targets-hint"));
        allOrNothing = Fields.check("question.all-or-nothing", changed);
        allOrNothing.setHelperText(getTranslation("question.match-all-hint"));
        getContent().addClassName("stack");
        getContent().add(rows, further, allOrNothing);
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof Matching matching) {
            List<String> matched =
                    matching.premises().stream().map(Matching.Premise::target).toList();
            keys.begin(
                    matching.targets(),
                    matching.premises().stream().map(Matching.Premise::key).toList(),
                    matched);
            rows.reserve(matching.targets().stream().map(Matching.Target::key).toList());
            Set<String> owned = new HashSet<>();
            List<PremiseRow> shown = new ArrayList<>();
            for (Matching.Premise premise : matching.premises()) {
                String own = owned.add(premise.target()) && !premise.target().isEmpty() ? premise.target() : null;
                shown.add(new PremiseRow(premise, text(matching, premise.target()), own, rows));
            }
            rows.show(shown);
            further.setValue(String.join(
                    "\n",
                    matching.targets().stream()
                            .filter(target -> !matched.contains(target.key()))
                            .map(Matching.Target::text)
                            .toList()));
            allOrNothing.setValue(matching.allOrNothing());
        }
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        List<Matching.Target> targets = targets();
        return new Matching(
                stem,
                rows.rows().stream().map(row -> premise(row, targets)).toList(),
                targets,
                allOrNothing.getValue(),
                explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "target" -> row(index).map(PremiseRow::target);
            case "targets" -> Optional.of(further);
            case "target-text" ->
                Optional.of(rows.rows().stream()
                        .filter(row -> row.target()
                                .getValue()
                                .strip()
                                .equals(targets().get(index).text()))
                        .findFirst()
                        .map(PremiseRow::target)
                        .orElse(further));
            default -> rows.field(name, index);
        };
    }

    private Optional<PremiseRow> row(int index) {
        return rows.rows().stream().skip(index).findFirst();
    }

    private List<Matching.Target> targets() {
        return keys.targets(
                rows.rows(),
                further.getValue()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    private static Matching.Premise premise(PremiseRow row, List<Matching.Target> targets) {
        String text = row.target().getValue().strip();
        String target = targets.stream()
                .filter(t -> t.text().equals(text))
                .map(Matching.Target::key)
                .findFirst()
                .orElse("");
        return new Matching.Premise(
                row.key(), row.text().getValue(), target, row.reason().getValue());
    }

    private static String text(Matching body, String target) {
        return body.part(target).map(QuestionBody.Part::text).orElse("");
    }
}
