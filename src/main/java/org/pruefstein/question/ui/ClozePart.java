package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.shared.Registration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.Cloze;
import org.pruefstein.question.DecimalText;
import org.pruefstein.question.Gap;
import org.pruefstein.question.GapMarks;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;

/**
 * The gaps of a text. A new one gets its mark where the cursor was in the text, or instead of the words that were
 * selected there, which are its answer then. An answer that was typed in double brackets becomes a gap as soon as the
 * text is left, a number a gap for numbers; a gap that is taken away leaves its answer behind.
 */
class ClozePart extends BodyPart {
    private static final String START = "element.inputElement.selectionStart";
    private static final String END = "element.inputElement.selectionEnd";
    private static final String VALUE = "element.value";
    private final PartRows<GapRow> rows;
    private final Checkbox allOrNothing;
    private final TextArea stem;
    private final Set<String> used = new HashSet<>();
    private int start = Integer.MAX_VALUE;
    private int end = Integer.MAX_VALUE;
    private @Nullable Registration listening;

    /** @param stem where the marks are */
    ClozePart(TextArea stem, Runnable changed) {
        this.stem = stem;
        rows = new PartRows<>("question.gap", Cloze.MAX_GAPS, this::inserted, changed) {
            @Override
            public void remove(PartRow row) {
                if (row instanceof GapRow gap) {
                    stem.setValue(stem.getValue().replace(GapMarks.of(row.key()), gap.right()));
                }
                super.remove(row);
            }
        };
        allOrNothing = Fields.check("question.all-or-nothing", changed);
        allOrNothing.setHelperText(getTranslation("question.gap-all-hint"));
        Paragraph hint = new Paragraph(getTranslation("question.gap-hint"));
        hint.addClassNames("muted", "small");
        getContent().addClassName("stack");
        getContent().add(hint, rows, allOrNothing);
        addAttachListener(e -> listening = stem.getElement()
                .addEventListener("blur", this::left)
                .addEventData(START)
                .addEventData(END)
                .addEventData(VALUE));
        addDetachListener(e -> {
            if (listening != null) {
                listening.remove();
            }
        });
    }

    @Override
    void show(QuestionBody body) {
        if (body instanceof Cloze cloze) {
            cloze.parts().forEach(part -> used.add(part.key()));
            rows.reserve(List.copyOf(used));
            rows.show(cloze.gaps().stream()
                    .map(gap -> new GapRow(gap, used, rows))
                    .toList());
            allOrNothing.setValue(cloze.allOrNothing());
        }
    }

    @Override
    Cloze read(String text, @Nullable String explanation) {
        return new Cloze(text, rows.rows().stream().map(GapRow::gap).toList(), allOrNothing.getValue(), explanation);
    }

    @Override
    List<QuestionCheck.Problem> unreadable() {
        List<QuestionCheck.Problem> problems = new ArrayList<>();
        List<GapRow> ordered = ordered();
        for (int i = 0; i < ordered.size(); i++) {
            problems.addAll(ordered.get(i).unreadable(i).toList());
        }
        return problems;
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        return name.equals("options")
                ? rows.field(name, index)
                : ordered().stream().skip(index).findFirst().flatMap(row -> row.field(name));
    }

    /** The rows in the order of the text. */
    private List<GapRow> ordered() {
        List<GapRow> all = rows.rows();
        return read(stem.getValue(), null).gaps().stream()
                .flatMap(gap -> all.stream().filter(row -> row.key().equals(gap.key())))
                .toList();
    }

    private GapRow inserted(String key, PartRow.Place place) {
        String text = stem.getValue();
        int from = Math.clamp(start, 0, text.length());
        int to = Math.clamp(end, from, text.length());
        String selected = text.substring(from, to);
        stem.setValue(text.substring(0, from) + GapMarks.of(key) + text.substring(to));
        start = from + GapMarks.of(key).length();
        end = start;
        return row(key, selected.isBlank() ? List.of() : List.of(selected.strip()), place);
    }

    private GapRow row(String key, List<String> answers, PartRow.Place place) {
        used.add(key);
        Gap gap = answers.size() != 1
                ? words(key, answers)
                : DecimalText.parse(answers.getFirst())
                        .map(BigDecimal::toPlainString)
                        .<Gap>map(number -> new Gap.Number(key, number, "0", false, "", ""))
                        .orElseGet(() -> words(key, answers));
        return new GapRow(gap, used, place);
    }

    private static Gap words(String key, List<String> answers) {
        return new Gap.Words(key, answers, false, false, false, "");
    }

    private void left(DomEvent event) {
        start = event.getEventData().path(START).asInt(Integer.MAX_VALUE);
        end = event.getEventData().path(END).asInt(Integer.MAX_VALUE);
        String typed = event.getEventData().path(VALUE).asString(stem.getValue());
        String marked =
                TypedGaps.marked(typed, key -> rows.has(key), answers -> rows.append(key -> row(key, answers, rows)));
        if (!marked.equals(typed)) {
            stem.setValue(marked);
            start = Integer.MAX_VALUE;
            end = Integer.MAX_VALUE;
        }
    }
}
