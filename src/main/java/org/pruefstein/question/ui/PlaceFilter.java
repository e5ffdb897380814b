package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.Criterion;
import org.pruefstein.question.QuestionFilter;

/** Restricts a list to a course, its modules and their objectives; each offers what the one before allows. */
class PlaceFilter extends Composite<Div> {
    private final Select<String> course = new Select<>();
    private final ComboBox<String> module = new ComboBox<>();
    private final ComboBox<String> objective = new ComboBox<>();
    private final Runnable changed;
    private transient List<CourseOutline> courses = List.of();
    private boolean showing;

    /** @param changed hears each change a person makes */
    PlaceFilter(Runnable changed) {
        this.changed = changed;
        course.setLabel(getTranslation("question.course"));
        course.setEmptySelectionAllowed(true);
        course.setEmptySelectionCaption(getTranslation("question.all"));
        course.setItemLabelGenerator(this::courseLabel);
        course.addValueChangeListener(e -> chosen(module, objective));
        module.setLabel(getTranslation("question.module"));
        module.setItemLabelGenerator(
                key -> outline().flatMap(c -> c.module(key)).map(Words::of).orElse(key));
        module.addValueChangeListener(e -> chosen(objective));
        objective.setLabel(getTranslation("question.objective"));
        objective.setItemLabelGenerator(this::objectiveLabel);
        objective.addClassName("question-objective");
        objective.addValueChangeListener(e -> chosen());
        Stream.of(module, objective).forEach(box -> {
            box.setPlaceholder(getTranslation("question.all"));
            box.setClearButtonVisible(true);
        });
        getContent().addClassName("filter-group");
        getContent().add(course, module, objective);
    }

    /** From now on a place has to be chosen: nothing means none, not all. */
    void demand() {
        Stream.of(module, objective).forEach(box -> box.setPlaceholder(""));
        course.setEmptySelectionAllowed(false);
    }

    /** The courses to choose from; with a single one there is nothing to choose. */
    void offer(List<CourseOutline> courses) {
        this.courses = courses;
        course.setItems(courses.stream().map(CourseOutline::key).toList());
        course.setVisible(courses.size() > 1);
    }

    /** Shows a filter without telling about it. */
    void show(QuestionFilter filter) {
        showing = true;
        course.setValue(
                outline(filter.get(Criterion.COURSE)).map(CourseOutline::key).orElse(null));
        offerModules();
        module.setValue(filter.get(Criterion.MODULE));
        offerObjectives();
        objective.setValue(filter.get(Criterion.OBJECTIVE));
        showing = false;
    }

    /** The filter with what is chosen here. */
    QuestionFilter on(QuestionFilter filter) {
        return filter.with(Criterion.COURSE, course.getValue())
                .with(Criterion.MODULE, module.getValue())
                .with(Criterion.OBJECTIVE, objective.getValue());
    }

    private void chosen(ComboBox<?>... narrower) {
        if (!showing) {
            showing = true;
            Stream.of(narrower).forEach(ComboBox::clear);
            if (narrower.length == 2) {
                offerModules();
            }
            if (narrower.length > 0) {
                offerObjectives();
            }
            showing = false;
            changed.run();
        }
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
        String chosen = module.getValue();
        List<String> keys = outline().flatMap(c -> c.module(chosen == null ? "" : chosen)).stream()
                .flatMap(m -> m.objectives().stream())
                .map(CourseOutline.Objective::key)
                .toList();
        objective.setItems(keys);
        objective.setEnabled(!keys.isEmpty());
    }

    private Optional<CourseOutline> outline() {
        return courses.size() == 1 ? Optional.of(courses.getFirst()) : outline(course.getValue());
    }

    private Optional<CourseOutline> outline(@Nullable String key) {
        return courses.stream().filter(c -> c.key().equals(key)).findFirst();
    }

    private String courseLabel(@Nullable String key) {
        return key == null
                ? getTranslation("question.all")
                : outline(key).map(CourseOutline::title).orElse(key);
    }

    private String objectiveLabel(String key) {
        CourseOutline.Objective found = outline().map(c -> c.objective(key)).orElse(null);
        return found == null ? key : found.key() + " · " + found.text();
    }
}
