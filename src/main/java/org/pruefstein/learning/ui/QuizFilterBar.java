package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.learning.QuizFilter;

/** Restricts the list of quizzes to a course, a module and a state. */
class QuizFilterBar extends Composite<Div> {
    private static final String WHOLE = "-";
    private final Select<String> course = new Select<>();
    private final Select<String> module = new Select<>();
    private final Select<AuthoredQuizState> state = new Select<>();
    private transient List<CourseOutline> courses = List.of();
    private boolean showing;
    private final SerializableConsumer<QuizFilter> changed;

    /** @param changed hears each change a person makes */
    QuizFilterBar(SerializableConsumer<QuizFilter> changed) {
        this.changed = changed;
        course.setLabel(getTranslation("learning.plan-course"));
        course.setItemLabelGenerator(key -> key == null
                ? getTranslation("learning.plan-any")
                : QuizWords.course(courses, key).map(CourseOutline::title).orElse(key));
        course.setEmptySelectionAllowed(true);
        course.setEmptySelectionCaption(getTranslation("learning.plan-any"));
        module.setLabel(getTranslation("learning.plan-place"));
        module.setEmptySelectionAllowed(true);
        module.setEmptySelectionCaption(getTranslation("learning.plan-any"));
        module.setItemLabelGenerator(key -> key == null
                ? getTranslation("learning.plan-any")
                : QuizWords.place(chosen().findFirst(), key.equals(WHOLE) ? "" : key, getLocale()));
        state.setLabel(getTranslation("learning.plan-state"));
        state.setItems(AuthoredQuizState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("learning.plan-any"));
        state.setItemLabelGenerator(
                s -> s == null ? getTranslation("learning.plan-any") : QuizWords.of(s, getLocale()));
        Stream.of(course, module, state)
                .forEach(field -> field.addValueChangeListener(e -> {
                    if (!showing) {
                        if (field == course) {
                            showing = true;
                            offerModules();
                            showing = false;
                        }
                        changed.accept(filter());
                    }
                }));
        getContent().addClassName("question-filters");
        getContent().addClassName("open");
        getContent().add(course, module, state);
    }

    void show(List<CourseOutline> courses, QuizFilter filter) {
        showing = true;
        this.courses = courses;
        course.setItems(courses.stream().map(CourseOutline::key).toList());
        course.setVisible(courses.size() > 1);
        course.setValue(QuizWords.course(courses, String.valueOf(filter.courseKey()))
                .map(CourseOutline::key)
                .orElse(null));
        offerModules();
        module.setValue(Stream.ofNullable(filter.moduleKey())
                .filter(key ->
                        key.isEmpty() || chosen().anyMatch(c -> c.module(key).isPresent()))
                .map(key -> key.isEmpty() ? WHOLE : key)
                .findFirst()
                .orElse(null));
        state.setValue(filter.state());
        showing = false;
    }

    /** Lifts every restriction. */
    void clear() {
        show(courses, QuizFilter.ALL);
        changed.accept(QuizFilter.ALL);
    }

    private Stream<CourseOutline> chosen() {
        return courses.stream().filter(c -> course.isEmpty() || c.key().equals(course.getValue()));
    }

    private void offerModules() {
        module.setItems(Stream.concat(
                        Stream.of(WHOLE),
                        courses.size() > 1 && course.isEmpty()
                                ? Stream.empty()
                                : chosen().flatMap(c -> c.modules().stream()).map(CourseOutline.Module::key))
                .toList());
    }

    private QuizFilter filter() {
        String key = module.getValue();
        return new QuizFilter(course.getValue(), WHOLE.equals(key) ? "" : key, state.getValue());
    }

    /** What an address says; what it says wrongly is left out. */
    static QuizFilter read(QueryParameters parameters) {
        return new QuizFilter(
                parameters
                        .getSingleParameter("course")
                        .filter(k -> !k.isBlank())
                        .orElse(null),
                parameters
                        .getSingleParameter("module")
                        .filter(k -> !k.isBlank())
                        .map(k -> k.equals(WHOLE) ? "" : k)
                        .orElse(null),
                parameters.getSingleParameter("state").stream()
                        .flatMap(code -> Arrays.stream(AuthoredQuizState.values())
                                .filter(s -> s.name().equalsIgnoreCase(code)))
                        .findFirst()
                        .orElse(null));
    }

    static QueryParameters write(QuizFilter filter) {
        Map<String, String> values = new LinkedHashMap<>();
        if (filter.courseKey() != null) {
            values.put("course", filter.courseKey());
        }
        if (filter.moduleKey() != null) {
            values.put("module", filter.moduleKey().isEmpty() ? WHOLE : filter.moduleKey());
        }
        if (filter.state() != null) {
            values.put("state", filter.state().name().toLowerCase(Locale.ROOT));
        }
        return QueryParameters.simple(values);
    }
}
