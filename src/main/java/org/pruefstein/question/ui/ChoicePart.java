package org.pruefstein.question.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.question.QuestionBody;
import org.pruefstein.question.QuestionCheck;

/** The options of a single or multiple choice. A new option gets a key that none of this question had before. */
class ChoicePart extends BodyPart implements OptionRow.Place {
    private final boolean several;
    private final Runnable changed;
    private final List<OptionRow> rows = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Div list = new Div();
    private final Button add;
    private final GroupError error = new GroupError();
    private final Checkbox allOrNothing;

    ChoicePart(boolean several, Runnable changed) {
        this.several = several;
        this.changed = changed;
        add = new Button(getTranslation("question.add-option"), e -> add());
        allOrNothing = Fields.check("question.all-or-nothing", changed);
        allOrNothing.setHelperText(getTranslation("question.all-or-nothing-hint"));
        allOrNothing.setVisible(several);
        list.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(list, error, add, allOrNothing);
    }

    @Override
    void show(QuestionBody body) {
        rows.clear();
        body.options().forEach(option -> {
            used.add(option.key());
            rows.add(new OptionRow(option, this));
        });
        allOrNothing.setValue(body instanceof QuestionBody.MultipleChoice choice && choice.allOrNothing());
        arrange();
    }

    @Override
    QuestionBody read(String stem, @Nullable String explanation) {
        List<QuestionBody.Option> options = rows.stream().map(OptionRow::option).toList();
        return several
                ? new QuestionBody.MultipleChoice(stem, options, allOrNothing.getValue(), explanation)
                : new QuestionBody.SingleChoice(stem, options, explanation);
    }

    @Override
    Optional<HasValidation> field(String name, int index) {
        if (name.equals("options")) {
            return Optional.of(error);
        }
        Optional<OptionRow> row = rows.stream().skip(index).findFirst();
        return switch (name) {
            case "option-text" -> row.map(OptionRow::text);
            case "option-reason" -> row.map(OptionRow::reason);
            default -> Optional.empty();
        };
    }

    @Override
    public void changed(OptionRow row) {
        if (!several && row.option().correct()) {
            rows.stream().filter(other -> other != row).forEach(OptionRow::unmark);
        }
        changed.run();
    }

    @Override
    public void move(OptionRow row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, Math.clamp(from + by, 0, rows.size() - 1));
        arrange();
        row.text().focus();
        changed.run();
    }

    @Override
    public void remove(OptionRow row) {
        rows.remove(row);
        arrange();
        add.focus();
        changed.run();
    }

    private void add() {
        String key = IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> i < 26 ? String.valueOf((char) ('a' + i)) : "o" + i)
                .filter(k -> !used.contains(k))
                .findFirst()
                .orElseThrow();
        used.add(key);
        OptionRow row = new OptionRow(new QuestionBody.Option(key, "", false, ""), this);
        rows.add(row);
        arrange();
        row.text().focus();
        changed.run();
    }

    private void arrange() {
        list.removeAll();
        IntStream.range(0, rows.size()).forEach(i -> {
            rows.get(i).place(i, rows.size());
            list.add(rows.get(i));
        });
        add.setEnabled(rows.size() < QuestionCheck.MAX_OPTIONS);
    }
}
