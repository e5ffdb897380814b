package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AnswerFilter;
import org.pruefstein.learning.RunChoice;

/** Chooses the run, module and learning objective whose answers are shown. */
class AnswerFilterBar extends Composite<Div> {
    private final transient Consumer<AnswerFilter> chosen;
    private final Select<RunChoice> run = new Select<>();
    private final Select<CourseOutline.Module> module = new Select<>();
    private final Select<CourseOutline.Objective> objective = new Select<>();
    private transient List<CourseOutline> courses = List.of();
    private transient AnswerFilter filter = AnswerFilter.of("");
    private boolean showing;

    AnswerFilterBar(Consumer<AnswerFilter> chosen) {
        this.chosen = chosen;
        run.setLabel(getTranslation("learning.filter-run"));
        run.setItemLabelGenerator(this::label);
        module.setLabel(getTranslation("learning.filter-module"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("learning.filter-all-modules"));
        module.setItemLabelGenerator(
                m -> m == null ? getTranslation("learning.filter-all-modules") : m.number() + " " + m.title());
        objective.setLabel(getTranslation("learning.filter-objective"));
        objective.setEmptySelectionAllowed(true);
        objective.setEmptySelectionCaption(getTranslation("learning.filter-all-objectives"));
        objective.setItemLabelGenerator(o -> o == null ? getTranslation("learning.filter-all-objectives") : o.text());
        run.addValueChangeListener(e -> tell(this::ofRun));
        module.addValueChangeListener(e -> tell(() -> new AnswerFilter(
                filter.course(),
                filter.run(),
                module.isEmpty() ? "" : module.getValue().key(),
                "")));
        objective.addValueChangeListener(e -> tell(() -> new AnswerFilter(
                filter.course(),
                filter.run(),
                filter.module(),
                objective.isEmpty() ? "" : objective.getValue().key())));
        getContent().addClassNames("answer-filter");
        getContent().add(run, module, objective);
    }

    /** Shows what is chosen; nobody is told of it. */
    void show(List<CourseOutline> all, List<RunChoice> runs, AnswerFilter now) {
        showing = true;
        courses = all;
        filter = now;
        List<RunChoice> choices = new ArrayList<>();
        all.forEach(course -> {
            choices.add(new RunChoice(0L, course.key(), "", 0));
            runs.stream().filter(r -> r.courseKey().equals(course.key())).forEach(choices::add);
        });
        run.setItems(choices);
        choices.stream()
                .filter(r -> r.id() == now.run() && r.courseKey().equals(now.course()))
                .findFirst()
                .ifPresent(run::setValue);
        List<CourseOutline.Module> modules = all.stream()
                .filter(c -> c.key().equals(now.course()))
                .flatMap(c -> c.modules().stream())
                .toList();
        module.setItems(modules);
        modules.stream().filter(m -> m.key().equals(now.module())).findFirst().ifPresent(module::setValue);
        Stream<CourseOutline.Module> shown =
                modules.stream().filter(m -> now.module().isEmpty() || m.key().equals(now.module()));
        List<CourseOutline.Objective> objectives =
                shown.flatMap(m -> m.objectives().stream()).toList();
        objective.setItems(objectives);
        objectives.stream()
                .filter(o -> o.key().equals(now.objective()))
                .findFirst()
                .ifPresent(objective::setValue);
        showing = false;
    }

    private String label(RunChoice choice) {
        String course = courses.stream()
                .filter(c -> c.key().equals(choice.courseKey()))
                .map(CourseOutline::title)
                .findFirst()
                .orElse(choice.courseKey());
        String title = choice.id() == 0
                ? getTranslation("learning.filter-all-runs")
                : getTranslation("learning.filter-run-answers", choice.title(), choice.answered());
        return courses.size() > 1 ? course + ": " + title : title;
    }

    /** Module and objective stay where the course does. */
    private AnswerFilter ofRun() {
        RunChoice wanted = run.getValue();
        boolean same = wanted.courseKey().equals(filter.course());
        return new AnswerFilter(
                wanted.courseKey(), wanted.id(), same ? filter.module() : "", same ? filter.objective() : "");
    }

    private void tell(Supplier<AnswerFilter> wanted) {
        if (!showing) {
            chosen.accept(wanted.get());
        }
    }
}
