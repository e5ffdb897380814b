package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.LessonText;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionContent;

/** Where a question belongs: course and bank, which never change; module, objective and level. */
class PlacementFields extends Composite<Div> {
    private final Select<String> course = new Select<>();
    private final Select<Bank> bank = new Select<>();
    private final ComboBox<String> module = new ComboBox<>();
    private final ComboBox<String> objective = new ComboBox<>();
    private final Select<Level> level = new Select<>();
    private final Paragraph bankHint = new Paragraph();
    private transient List<CourseOutline> courses = List.of();

    PlacementFields(Runnable changed) {
        course.setLabel(getTranslation("question.course"));
        course.setItemLabelGenerator(k -> outline(k).map(CourseOutline::title).orElse(k));
        course.addValueChangeListener(e -> offerModules(e.isFromClient()));
        bank.setLabel(getTranslation("question.bank"));
        bank.setItems(Bank.values());
        bank.setItemLabelGenerator(b -> Words.of(b, getLocale()));
        bankHint.setText(getTranslation("question.bank-hint"));
        bankHint.addClassNames("muted", "small", "wide");
        module.setLabel(getTranslation("question.module"));
        module.setItemLabelGenerator(
                k -> outline().flatMap(c -> c.module(k)).map(Words::of).orElse(k));
        module.addValueChangeListener(e -> offerObjectives(e.isFromClient()));
        objective.setLabel(getTranslation("question.objective"));
        objective.setItemLabelGenerator(this::objectiveLabel);
        objective.addClassNames("question-objective", "wide");
        objective.addValueChangeListener(e -> {
            objective.setHelperText(
                    found(e.getValue()).map(CourseOutline.Objective::text).orElse(""));
            if (e.isFromClient()) {
                found(e.getValue()).ifPresent(o -> level.setValue(o.level()));
            }
        });
        level.setLabel(getTranslation("question.level"));
        level.setItems(Level.values());
        level.setItemLabelGenerator(l -> Words.of(l, getLocale()));
        level.setValue(Level.KNOW);
        module.setManualValidation(true);
        objective.setManualValidation(true);
        Stream.<HasValue<?, ?>>of(course, bank, module, objective, level)
                .forEach(field -> field.addValueChangeListener(e -> changed.run()));
        getContent().addClassName("placement");
        getContent().add(course, bank, module, level, bankHint, objective);
    }

    /** The courses to choose from. */
    void offer(List<CourseOutline> courses) {
        this.courses = courses;
        course.setItems(courses.stream().map(CourseOutline::key).toList());
    }

    /** Shows the place of a question; course and bank can be chosen only for a new one. */
    void show(String courseKey, Bank ofBank, QuestionContent content, boolean isNew) {
        if (outline(courseKey).isEmpty()) {
            course.setItems(courseKey);
        }
        course.setValue(courseKey);
        course.setVisible(isNew && courses.size() > 1);
        bank.setValue(ofBank);
        bank.setVisible(isNew);
        bankHint.setVisible(isNew);
        offerModules(false);
        module.setValue(orNull(content.moduleKey()));
        offerObjectives(false);
        objective.setValue(orNull(content.objectiveKey()));
        level.setValue(content.level());
    }

    String course() {
        return course.getValue();
    }

    Bank bank() {
        return bank.getValue();
    }

    String module() {
        return orEmpty(module.getValue());
    }

    String objective() {
        return orEmpty(objective.getValue());
    }

    Level level() {
        return level.getValue();
    }

    /** The sources of the chosen module. */
    List<LessonText.Source> citable() {
        return outline()
                .flatMap(c -> c.module(module()))
                .map(CourseOutline.Module::citable)
                .orElse(List.of());
    }

    Optional<HasValidation> field(String name) {
        return switch (name) {
            case "module" -> Optional.of(module);
            case "objective" -> Optional.of(objective);
            default -> Optional.empty();
        };
    }

    private void offerModules(boolean chosen) {
        module.setItems(outline().stream()
                .flatMap(c -> c.modules().stream())
                .map(CourseOutline.Module::key)
                .toList());
        if (chosen) {
            module.clear();
            offerObjectives(true);
        }
    }

    private void offerObjectives(boolean chosen) {
        objective.setItems(outline().flatMap(c -> c.module(module())).stream()
                .flatMap(m -> m.objectives().stream())
                .map(CourseOutline.Objective::key)
                .toList());
        if (chosen) {
            objective.clear();
        }
    }

    private String objectiveLabel(String key) {
        return found(key).map(o -> o.key() + " · " + o.text()).orElse(key);
    }

    private Optional<CourseOutline.Objective> found(@Nullable String key) {
        return outline().map(c -> c.objective(orEmpty(key)));
    }

    private Optional<CourseOutline> outline() {
        return outline(course.getValue());
    }

    private Optional<CourseOutline> outline(@Nullable String key) {
        return courses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }
}
