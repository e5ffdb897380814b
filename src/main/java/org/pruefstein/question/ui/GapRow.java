package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pruefstein.question.Gap;
import org.pruefstein.question.GapMarks;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck.Problem;

/** One gap in the editor: what kind it is, what is right, what else is accepted or to choose from, and why. */
class GapRow extends PartRow {
    private final Select<String> kind = new Select<>();
    private final TextArea further;
    private final Checkbox caseSensitive;
    private final Checkbox umlautsAlike;
    private final Checkbox wildcards;
    private final Div boxes;
    private final NumberPart number;
    private final OptionKeys options;

    /** @param used keys of the whole question, which no new option may get */
    GapRow(Gap gap, Set<String> used, Place place) {
        super("question.gap", gap.key(), first(gap), gap.reason(), place);
        Runnable changed = () -> place.changed(this);
        options = new OptionKeys(gap.key(), used);
        kind.setItems("words", "number", "choice");
        kind.setItemLabelGenerator(k -> getTranslation("question.gap-" + k));
        kind.setValue(gap.kind());
        further = Fields.area("question.gap-further-words", 2, changed);
        caseSensitive = Fields.check("question.case-sensitive", changed);
        umlautsAlike = Fields.check("question.umlauts-alike", changed);
        wildcards = Fields.check("question.wildcards", changed);
        boxes = new Div(caseSensitive, umlautsAlike, wildcards);
        boxes.addClassName("gap-boxes");
        number = new NumberPart(changed);
        head(kind);
        beside(new Div(number));
        beside(boxes);
        beside(further);
        withoutOrder();
        begin(gap);
        arrange();
        kind.addValueChangeListener(e -> {
            if ("number".equals(e.getValue()) && number.read("", null).answer().isEmpty()) {
                number.write(text().getValue());
            }
            arrange();
            changed.run();
        });
    }

    @Override
    void place(String label, int index, int count) {
        String name = getTranslation("question.gap-mark", GapMarks.of(key()));
        super.place(name, index, count);
        kind.setAriaLabel(name + ": " + getTranslation("question.gap-kind"));
        nameFurther();
    }

    private void nameFurther() {
        further.setAriaLabel(getTranslation("question.gap-mark", GapMarks.of(key())) + ": " + further.getLabel());
    }

    Gap gap() {
        String reason = reason().getValue();
        return switch (kind.getValue()) {
            case "number" -> {
                QuestionBody.Numeric n = number.read("", null);
                yield new Gap.Number(key(), n.answer(), n.tolerance(), n.percent(), n.unit(), reason);
            }
            case "choice" -> {
                List<Gap.Option> all = options.of(lines());
                String right = all.stream()
                        .filter(o -> o.text().equals(text().getValue().strip()))
                        .map(Gap.Option::key)
                        .findFirst()
                        .orElse("");
                yield new Gap.Choice(key(), all, right, reason);
            }
            default ->
                new Gap.Words(
                        key(),
                        lines(),
                        caseSensitive.getValue(),
                        umlautsAlike.getValue(),
                        wildcards.getValue(),
                        reason);
        };
    }

    /** What can be written where the gap was. */
    String right() {
        return "number".equals(kind.getValue())
                ? number.typed()
                : text().getValue().strip();
    }

    /** What else is right, beside the text. */
    void alsoRight(List<String> answers) {
        further.setValue(String.join("\n", answers));
    }

    /** What was typed and cannot be kept. @param index the gap's place in the text, from 0 */
    Stream<Problem> unreadable(int index) {
        return "number".equals(kind.getValue())
                ? number.unreadable().stream()
                        .map(p -> new Problem(
                                p.field().equals("answer") ? "option-text" : p.field(), index, p.messageKey()))
                : Stream.of();
    }

    Optional<HasValidation> field(String name) {
        return switch (name) {
            case "option-text" -> "number".equals(kind.getValue()) ? number.field("answer", 0) : Optional.of(text());
            case "option-reason" -> Optional.of(reason());
            case "gap-further" -> Optional.of(further);
            default -> number.field(name, 0);
        };
    }

    private void begin(Gap gap) {
        switch (gap) {
            case Gap.Words words -> {
                alsoRight(words.answers().stream().skip(1).toList());
                caseSensitive.setValue(words.caseSensitive());
                umlautsAlike.setValue(words.umlautsAlike());
                wildcards.setValue(words.wildcards());
            }
            case Gap.Number typed -> number.show(typed.number());
            case Gap.Choice choice -> {
                options.begin(choice.options());
                alsoRight(choice.options().stream()
                        .filter(o -> !o.key().equals(choice.right()))
                        .map(Gap.Option::text)
                        .toList());
            }
        }
    }

    /** Shows the fields of the kind. */
    private void arrange() {
        boolean typed = "words".equals(kind.getValue());
        boolean numeric = "number".equals(kind.getValue());
        String words = typed ? "question.gap-further-words" : "question.gap-further-choice";
        further.setLabel(getTranslation(words));
        further.setHelperText(getTranslation(words + "-hint"));
        nameFurther();
        text().setVisible(!numeric);
        further.setVisible(!numeric);
        boxes.setVisible(typed);
        number.setVisible(numeric);
    }

    private List<String> lines() {
        return Stream.concat(Stream.of(text().getValue()), further.getValue().lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
    }

    private static String first(Gap gap) {
        return switch (gap) {
            case Gap.Words words -> words.answers().stream().findFirst().orElse("");
            case Gap.Number _ -> "";
            case Gap.Choice choice ->
                choice.option(choice.right()).map(Gap.Option::text).orElse("");
        };
    }
}
