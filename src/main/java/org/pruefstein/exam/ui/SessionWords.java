package org.pruefstein.exam.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.pruefstein.exam.CandidateExam;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.exam.SessionState;
import org.pruefstein.shared.Translations;
import org.pruefstein.shared.ui.Formats;

/** How pages name the state and the time of a session. */
final class SessionWords {
    private SessionWords() {}

    /** The state with what the clock adds to it, as a badge. */
    static Span badge(SessionState state, boolean begun, boolean over, Locale locale) {
        String word = switch (state) {
            case PLANNED -> over ? "lapsed" : "planned";
            case FROZEN -> over ? "over" : begun ? "running" : "frozen";
            case RELEASED -> "released";
            case CANCELLED -> "cancelled";
        };
        Span badge = new Span(Translations.text("exam.state-" + word, locale));
        badge.addClassNames(
                "badge",
                switch (word) {
                    case "running" -> "accent";
                    case "released", "frozen" -> "good";
                    case "cancelled", "lapsed" -> "bad";
                    default -> "neutral";
                });
        return badge;
    }

    /** Where a candidate stands before the session, as a badge. */
    static Span badge(CandidateExam exam, Locale locale) {
        String word = exam.state() == SessionState.CANCELLED
                ? "cancelled"
                : exam.admitted() ? "admitted" : exam.registered() ? "waits" : "open";
        Span badge = new Span(Translations.text("exam.badge-" + word, locale));
        badge.addClassNames(
                "badge",
                switch (word) {
                    case "admitted" -> "good";
                    case "waits" -> "warn";
                    case "cancelled" -> "bad";
                    default -> "accent";
                });
        return badge;
    }

    /** Such as: Mittwoch, 16. Dezember 2026, Beginn von 09:00 bis 09:30 Uhr (MEZ). */
    static String window(SessionPlan plan, Locale locale) {
        String key = plan.commonEnd() ? "exam.window-common-end" : "exam.window-starts";
        boolean oneDay = day(plan.opensAt(), plan.zone(), locale).equals(day(plan.closesAt(), plan.zone(), locale));
        String end = Formats.time(plan.closesAt(), plan.zone(), locale);
        return Translations.text(
                key,
                locale,
                day(plan.opensAt(), plan.zone(), locale),
                Formats.time(plan.opensAt(), plan.zone(), locale),
                oneDay ? end : day(plan.closesAt(), plan.zone(), locale) + ", " + end,
                zone(plan.opensAt(), plan.zone(), locale));
    }

    /** For tables, such as: 16.12.2026, 09:00–09:30. */
    static String shortWindow(Instant opens, Instant closes, ZoneId zone, Locale locale) {
        var first = opens.atZone(zone).toLocalDate();
        var last = closes.atZone(zone).toLocalDate();
        String end = Formats.time(closes, zone, locale);
        String text = Formats.shortDate(first, locale) + ", " + Formats.time(opens, zone, locale) + "–"
                + (first.equals(last) ? end : Formats.shortDate(last, locale) + ", " + end);
        return zone.equals(SessionPlan.DEFAULT_ZONE) ? text : text + " " + zone(opens, zone, locale);
    }

    /** The same instant for people elsewhere, such as: 09:00 MEZ = 08:00 UTC. */
    static String meaning(Instant instant, ZoneId zone, Locale locale) {
        return day(instant, zone, locale) + ", " + Formats.time(instant, zone, locale) + " "
                + zone(instant, zone, locale) + " = " + Formats.time(instant, ZoneOffset.UTC, locale) + " UTC";
    }

    private static String day(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.UK : Locale.GERMANY)
                .format(instant.atZone(zone));
    }

    private static String zone(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("zzz", locale).format(instant.atZone(zone));
    }
}
