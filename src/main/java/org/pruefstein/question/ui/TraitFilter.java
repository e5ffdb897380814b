package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableFunction;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.VersionState;

/** Restricts a list by what a question is: type, level, state, bank, author, tag, language, and whether it was used. */
class TraitFilter extends Composite<Div> {
    private final Map<Criterion, Select<String>> selects = new EnumMap<>(Criterion.class);
    private final Map<Criterion, ComboBox<String>> boxes = new EnumMap<>(Criterion.class);
    private final Map<Criterion, Checkbox> checks = new EnumMap<>(Criterion.class);
    private final Map<String, String> authors = new HashMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Runnable changed;
    private boolean showing;

    /** @param changed hears each change a person makes */
    TraitFilter(Runnable changed) {
        this.changed = changed;
        getContent().addClassName("filter-group");
        select(
                Criterion.TYPE,
                "question.type",
                v -> Words.of(QuestionType.valueOf(v), getLocale()),
                QuestionType.values());
        select(
                Criterion.STATE,
                "question.state",
                v -> Words.of(VersionState.valueOf(v), getLocale()),
                VersionState.values());
        select(Criterion.BANK, "question.bank", v -> Words.of(Bank.valueOf(v), getLocale()), Bank.values());
        select(Criterion.LEVEL, "question.level", v -> Words.of(Level.valueOf(v), getLocale()), Level.values());
        box(Criterion.TAG, "question.tag", tags);
        box(Criterion.AUTHOR, "question.author", authors);
        select(Criterion.LANGUAGE, "question.language", v -> Locale.of(v).getDisplayLanguage(getLocale()));
        check(Criterion.UNUSED, "question.unused");
        check(Criterion.REVIEW, "question.review-due");
    }

    void offer(List<CourseOutline> courses, FilterChoices choices) {
        List<String> languages =
                courses.stream().map(CourseOutline::lang).distinct().sorted().toList();
        Select<String> language = selects.get(Criterion.LANGUAGE);
        if (language != null) {
            language.setItems(languages);
            language.setVisible(languages.size() > 1);
        }
        authors.clear();
        choices.authors().forEach(author -> authors.put(author.id().value().toString(), author.name()));
        tags.clear();
        choices.tags().forEach(tag -> tags.put(tag.key(), tag.name()));
        boxes.forEach((criterion, box) -> box.setItems(ordered(criterion == Criterion.TAG ? tags : authors)));
    }

    /** Shows a filter without telling about it. */
    void show(QuestionFilter filter) {
        showing = true;
        selects.forEach((criterion, select) -> select.setValue(filter.get(criterion)));
        boxes.forEach((criterion, box) -> box.setValue(filter.get(criterion)));
        checks.forEach((criterion, check) -> check.setValue(filter.get(criterion) != null));
        showing = false;
    }

    /** The filter with what is chosen here. */
    QuestionFilter on(QuestionFilter filter) {
        QuestionFilter restricted = filter;
        for (Map.Entry<Criterion, Select<String>> e : selects.entrySet()) {
            restricted = restricted.with(e.getKey(), e.getValue().getValue());
        }
        for (Map.Entry<Criterion, ComboBox<String>> e : boxes.entrySet()) {
            restricted = restricted.with(e.getKey(), e.getValue().getValue());
        }
        for (Map.Entry<Criterion, Checkbox> e : checks.entrySet()) {
            restricted = restricted.with(e.getKey(), e.getValue().getValue() ? Criterion.YES : null);
        }
        return restricted;
    }

    private static List<String> ordered(Map<String, String> names) {
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void select(
            Criterion criterion, String label, SerializableFunction<String, String> words, Enum<?>... constants) {
        Select<String> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("question.all"));
        select.setItems(Arrays.stream(constants).map(Enum::name).toList());
        select.setItemLabelGenerator(v -> v == null ? getTranslation("question.all") : words.apply(v));
        select.addValueChangeListener(e -> tell());
        selects.put(criterion, select);
        getContent().add(select);
    }

    private void box(Criterion criterion, String label, Map<String, String> names) {
        ComboBox<String> box = new ComboBox<>();
        box.setLabel(getTranslation(label));
        box.setPlaceholder(getTranslation("question.all"));
        box.setClearButtonVisible(true);
        box.setItemLabelGenerator(value -> names.getOrDefault(value, value));
        box.addValueChangeListener(e -> tell());
        boxes.put(criterion, box);
        getContent().add(box);
    }

    private void check(Criterion criterion, String label) {
        Checkbox check = new Checkbox(getTranslation(label));
        check.addValueChangeListener(e -> tell());
        checks.put(criterion, check);
        getContent().add(check);
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
