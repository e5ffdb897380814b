package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionFilter;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.VersionState;

/** The fields that restrict and order the list of questions. */
class QuestionFilterBar extends Composite<Div> {
    private static final int REST_MS = 400;
    private final TextField text = new TextField();
    private final Select<String> course = new Select<>();
    private final ComboBox<String> module = new ComboBox<>();
    private final ComboBox<String> objective = new ComboBox<>();
    private final Select<QuestionType> type = new Select<>();
    private final Select<VersionState> state = new Select<>();
    private final Select<Bank> bank = new Select<>();
    private final Select<ListOrder> order = new Select<>();
    private final SerializableConsumer<ListState> changed;
    private transient List<CourseOutline> courses = List.of();
    private boolean showing;

    /** @param changed hears each change a person makes */
    QuestionFilterBar(SerializableConsumer<ListState> changed) {
        this.changed = changed;
        text.setLabel(getTranslation("question.search"));
        text.setHelperText(getTranslation("question.search-hint"));
        text.setClearButtonVisible(true);
        text.setMaxLength(200);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(REST_MS);
        text.addClassName("wide");
        text.addValueChangeListener(e -> tell());
        choice(course, "question.course").setItemLabelGenerator(this::courseLabel);
        course.addValueChangeListener(e -> courseChosen());
        module.setLabel(getTranslation("question.module"));
        module.setItemLabelGenerator(this::moduleLabel);
        module.setPlaceholder(all());
        module.setClearButtonVisible(true);
        module.addValueChangeListener(e -> moduleChosen());
        objective.setLabel(getTranslation("question.objective"));
        objective.setItemLabelGenerator(this::objectiveLabel);
        objective.setPlaceholder(all());
        objective.setClearButtonVisible(true);
        objective.addClassName("question-objective");
        objective.addValueChangeListener(e -> tell());
        choice(type, "question.type").setItems(QuestionType.values());
        type.setItemLabelGenerator(t -> t == null ? all() : Words.of(t, getLocale()));
        choice(state, "question.state").setItems(VersionState.values());
        state.setItemLabelGenerator(s -> s == null ? all() : Words.of(s, getLocale()));
        choice(bank, "question.bank").setItems(Bank.values());
        bank.setItemLabelGenerator(b -> b == null ? all() : Words.of(b, getLocale()));
        for (Select<?> select : List.of(type, state, bank)) {
            select.addValueChangeListener(e -> tell());
        }
        order.setLabel(getTranslation("question.order"));
        order.setItems(ListOrder.values());
        order.setItemLabelGenerator(
                o -> getTranslation("question.order-" + o.name().toLowerCase(java.util.Locale.ROOT)));
        order.addValueChangeListener(e -> tell());
        getContent().addClassName("question-filters");
        getContent().getElement().setAttribute("role", "search");
        getContent().add(text, course, module, objective, type, state, bank, order);
    }

    /** The courses to choose from; with a single one there is nothing to choose. */
    void offer(List<CourseOutline> courses) {
        this.courses = courses;
        course.setItems(courses.stream().map(CourseOutline::key).toList());
        course.setVisible(courses.size() > 1);
    }

    /** Shows a state without telling about it. */
    void show(ListState shown) {
        showing = true;
        QuestionFilter filter = shown.filter();
        course.setValue(outline(filter.courseKey()).map(CourseOutline::key).orElse(null));
        offerModules();
        module.setValue(filter.moduleKey());
        offerObjectives();
        objective.setValue(filter.objectiveKey());
        type.setValue(filter.type());
        state.setValue(filter.state());
        bank.setValue(filter.bank());
        text.setValue(filter.text());
        order.setValue(shown.order());
        showing = false;
    }

    private void courseChosen() {
        if (!showing) {
            showing = true;
            module.clear();
            objective.clear();
            showing = false;
        }
        offerModules();
        tell();
    }

    private void moduleChosen() {
        if (!showing) {
            showing = true;
            objective.clear();
            showing = false;
        }
        offerObjectives();
        tell();
    }

    private void offerModules() {
        List<String> keys = outline().stream()
                .flatMap(c -> c.modules().stream())
                .map(CourseOutline.Module::key)
                .toList();
        module.setItems(keys);
        module.setEnabled(!keys.isEmpty());
    }

    private void offerObjectives() {
        List<String> keys = outline().flatMap(c -> c.module(orEmpty(module.getValue()))).stream()
                .flatMap(m -> m.objectives().stream())
                .map(CourseOutline.Objective::key)
                .toList();
        objective.setItems(keys);
        objective.setEnabled(!keys.isEmpty());
    }

    private void tell() {
        if (!showing) {
            changed.accept(new ListState(
                    new QuestionFilter(
                            course.getValue(),
                            module.getValue(),
                            objective.getValue(),
                            type.getValue(),
                            state.getValue(),
                            bank.getValue(),
                            text.getValue().strip()),
                    order.getValue()));
        }
    }

    private Optional<CourseOutline> outline() {
        return courses.size() == 1 ? Optional.of(courses.getFirst()) : outline(course.getValue());
    }

    private Optional<CourseOutline> outline(@org.jspecify.annotations.Nullable String key) {
        return courses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    private String courseLabel(@org.jspecify.annotations.Nullable String key) {
        return key == null ? all() : outline(key).map(CourseOutline::title).orElse(key);
    }

    private String moduleLabel(String key) {
        return outline().flatMap(c -> c.module(key)).map(Words::of).orElse(key);
    }

    private String objectiveLabel(String key) {
        CourseOutline.Objective found = outline().map(c -> c.objective(key)).orElse(null);
        return found == null ? key : found.key() + " · " + found.text();
    }

    private <T> Select<T> choice(Select<T> select, String label) {
        select.setLabel(getTranslation(label));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(all());
        return select;
    }

    private String all() {
        return getTranslation("question.all");
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String value) {
        return value == null ? "" : value;
    }
}
