package org.pruefstein.question.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.course.Level;
import org.pruefstein.question.Bank;
import org.pruefstein.question.Ordering;
import org.pruefstein.question.QuestionType;
import org.pruefstein.question.Tag;
import org.pruefstein.question.VersionState;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/** The words for types, banks, states, levels and times, in the language of the page. */
final class Words {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private Words() {}

    static String of(QuestionType type, Locale locale) {
        return Translations.text("question.type-" + type.code(), locale);
    }

    static String of(Bank bank, Locale locale) {
        return word("bank", bank, locale);
    }

    static String of(VersionState state, Locale locale) {
        return word("state", state, locale);
    }

    static String of(Level level, Locale locale) {
        return word("level", level, locale);
    }

    static String of(Ordering.Credit credit, Locale locale) {
        return word("credit", credit, locale);
    }

    static String when(Instant instant, Locale locale) {
        return Formats.dateTime(instant, ZONE, locale);
    }

    /** A module as its course numbers it. */
    static String of(CourseOutline.Module module) {
        return module.number() + " · " + module.title();
    }

    static Span badge(VersionState state, Locale locale) {
        Span badge = badge(of(state, locale));
        switch (state) {
            case DRAFT -> badge.addClassName("warn");
            case IN_REVIEW -> badge.addClassName("accent");
            case APPROVED -> badge.addClassName("good");
            case RETIRED -> {}
        }
        return badge;
    }

    static Span tag(Tag tag) {
        Span mark = badge("# " + tag.name());
        mark.addClassName("tag");
        return mark;
    }

    static Span badge(String text) {
        Span badge = new Span(text);
        badge.addClassName("badge");
        return badge;
    }

    private static String word(String kind, Enum<?> value, Locale locale) {
        String code = value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Translations.text("question." + kind + "-" + code, locale);
    }
}
