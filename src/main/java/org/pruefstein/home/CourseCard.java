package org.pruefstein.home;

import java.util.List;
import java.util.Locale;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/**
 * A course as it is offered to the public.
 *
 * @param facts what it takes and what one gets, in the language of the page
 * @param lang language of the course's own texts
 */
record CourseCard(
        String key,
        String title,
        String subtitle,
        String summary,
        String audience,
        String lang,
        List<Fact> facts,
        List<Topic> topics) {
    /** A label with its value. */
    record Fact(String label, String text) {}

    /** A module with what one can do after it. */
    record Topic(int number, String title, String summary, List<String> objectives) {}

    static CourseCard of(CourseOutline outline, Locale locale) {
        return new CourseCard(
                outline.key(),
                outline.title(),
                outline.subtitle(),
                outline.summary(),
                outline.audience(),
                outline.lang(),
                List.of(
                        fact("home.scope", locale, scope(outline, locale)),
                        fact("home.learning", locale, text("home.learning-text", locale, outline.quizPassPercent())),
                        fact(
                                "home.certificate",
                                locale,
                                text(
                                        "home.certificate-text",
                                        locale,
                                        outline.certificate().title(),
                                        outline.certificate().subject(),
                                        outline.attendanceThresholdPercent()))),
                outline.modules().stream()
                        .map(m -> new Topic(
                                m.number(),
                                m.title(),
                                m.summary(),
                                m.objectives().stream()
                                        .map(CourseOutline.Objective::text)
                                        .toList()))
                        .toList());
    }

    private static String scope(CourseOutline outline, Locale locale) {
        int lessons =
                outline.modules().stream().mapToInt(m -> m.lessons().size()).sum();
        return text(
                "home.scope-text",
                locale,
                outline.units(),
                Formats.minutes(outline.units() * 45, locale),
                outline.modules().size(),
                lessons);
    }

    private static Fact fact(String label, Locale locale, String text) {
        return new Fact(text(label, locale), text);
    }

    private static String text(String key, Locale locale, Object... arguments) {
        return Translations.text(key, locale, arguments);
    }
}
