package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The parts of a question in author's order. A new part gets a key that none of this question had before. */
class PartRows<R extends PartRow> extends Composite<Div> implements PartRow.Place {
    private final String words;
    private final int most;
    private final BiFunction<String, PartRow.Place, R> blank;
    private final Runnable changed;
    /** Rows of which some are right; in pasted lines that is marked. */
    private static final Set<String> MARKED = Set.of("question.option", "question.statement");

    private final List<R> rows = new ArrayList<>();
    private final Set<String> used = new HashSet<>();
    private final Div list = new Div();
    private final Button add;
    private final GroupError error = new GroupError();

    /**
     * An empty list.
     *
     * @param words translation key of a row's name; that of the button ends in {@code -add}
     * @param most how many rows there can be
     * @param blank makes an empty row with a key
     */
    PartRows(String words, int most, BiFunction<String, PartRow.Place, R> blank, Runnable changed) {
        this.words = words;
        this.most = most;
        this.blank = blank;
        this.changed = changed;
        add = new Button(getTranslation(words + "-add"), e -> add());
        list.addClassName("stack");
        getContent().addClassName("stack");
        Paragraph keys =
                new Paragraph(getTranslation(MARKED.contains(words) ? "question.row-keys" : "question.row-keys-plain"));
        keys.addClassNames("muted", "small", "row-keys");
        getContent().add(list, error, add, keys);
    }

    void show(List<R> shown) {
        rows.clear();
        rows.addAll(shown);
        shown.forEach(row -> used.add(row.key()));
        arrange();
    }

    /** Keys that no new part may get. */
    void reserve(List<String> keys) {
        used.addAll(keys);
    }

    /** Whether there is a row with this key. */
    boolean has(String key) {
        return rows.stream().anyMatch(row -> row.key().equals(key));
    }

    /** Adds a row that somebody made by writing elsewhere; its key, or nothing when there is no room. */
    Optional<String> append(Function<String, R> made) {
        if (rows.size() >= most) {
            return Optional.empty();
        }
        R row = made.apply(freshKey());
        rows.add(row);
        arrange();
        return Optional.of(row.key());
    }

    List<R> rows() {
        return List.copyOf(rows);
    }

    /** The field that a problem means: {@code options}, {@code option-text} or {@code option-reason}. */
    Optional<HasValidation> field(String name, int index) {
        Optional<R> row = rows.stream().skip(index).findFirst();
        return switch (name) {
            case "options" -> Optional.of(error);
            case "option-text" -> row.map(PartRow::text);
            case "option-reason" -> row.map(PartRow::reason);
            default -> Optional.empty();
        };
    }

    @Override
    public void changed(PartRow row) {
        changed.run();
    }

    @Override
    public void move(PartRow row, int by) {
        int from = rows.indexOf(row);
        Collections.swap(rows, from, Math.clamp(from + by, 0, rows.size() - 1));
        arrange();
        row.text().focus();
        changed.run();
    }

    @Override
    public void remove(PartRow row) {
        rows.remove(row);
        arrange();
        add.focus();
        changed.run();
    }

    /** Goes on after the last row: to a new one, if there is room. */
    @Override
    public void wantsNext(PartRow row) {
        if (rows.size() < most) {
            add();
        }
    }

    /** Makes rows of pasted lines: this one, empty ones after it, then new ones. What finds no room stays in the last. */
    @Override
    public void pasted(PartRow row, String pasted) {
        List<PastedParts.Line> lines = PastedParts.of(pasted, mostRight());
        int at = rows.indexOf(row);
        for (PastedParts.Line line : lines) {
            if (at < rows.size() && rows.get(at).blank()) {
                rows.get(at).fill(line);
            } else if (rows.size() < most) {
                R added = blankRow();
                rows.add(at, added);
                added.fill(line);
            } else {
                TextArea last = rows.get(Math.min(at, rows.size()) - 1).text();
                last.setValue(last.getValue() + "\n" + line.text());
                continue;
            }
            at++;
        }
        arrange();
        rows.get(at - 1).text().focus();
        changed.run();
    }

    /** How many of the rows can be right. */
    int mostRight() {
        return most;
    }

    private R blankRow() {
        return blank.apply(freshKey(), this);
    }

    private String freshKey() {
        return IntStream.iterate(0, i -> i + 1)
                .mapToObj(i -> i < 26 ? String.valueOf((char) ('a' + i)) : "o" + i)
                .filter(used::add)
                .findFirst()
                .orElseThrow();
    }

    private void add() {
        R row = blankRow();
        rows.add(row);
        arrange();
        row.text().focus();
        changed.run();
    }

    private void arrange() {
        list.removeAll();
        IntStream.range(0, rows.size()).forEach(i -> {
            rows.get(i).place(getTranslation(words, String.valueOf((char) ('A' + i)), i + 1), i, rows.size());
            list.add(rows.get(i));
        });
        add.setEnabled(rows.size() < most);
    }
}
