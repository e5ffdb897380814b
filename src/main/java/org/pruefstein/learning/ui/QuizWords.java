package org.pruefstein.learning.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.learning.AuthoredQuizState;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.shared.Translations;

/** The words for instructors' quizzes, in the language of the page. */
final class QuizWords {
    private QuizWords() {}

    static String of(AuthoredQuizState state, Locale locale) {
        return word("plan-state", state, locale);
    }

    static String of(QuizPlan.Mode mode, Locale locale) {
        return word("plan-mode", mode, locale);
    }

    static String of(QuizPlan.Feedback feedback, Locale locale) {
        return word("plan-feedback", feedback, locale);
    }

    static String of(Level level, Locale locale) {
        return word("level", level, locale);
    }

    /** A module by its number and title; the whole course for an empty key, the key itself when no edition has it. */
    static String place(Optional<CourseOutline> course, String moduleKey, Locale locale) {
        return moduleKey.isEmpty()
                ? Translations.text("learning.plan-whole-course", locale)
                : course.flatMap(c -> c.module(moduleKey))
                        .map(m -> Translations.text(
                                "learning.module-title", locale, String.valueOf(m.number()), m.title()))
                        .orElse(moduleKey);
    }

    static Span badge(AuthoredQuizState state, Locale locale) {
        Span badge = badge(of(state, locale));
        switch (state) {
            case DRAFT -> badge.addClassName("warn");
            case PUBLISHED -> badge.addClassName("good");
            case RETIRED -> {}
        }
        return badge;
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    static Optional<CourseOutline> course(List<CourseOutline> courses, String key) {
        return courses.stream().filter(course -> course.key().equals(key)).findFirst();
    }

    private static String word(String kind, Enum<?> value, Locale locale) {
        String code = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Translations.text("learning." + kind + "-" + code, locale);
    }
}
