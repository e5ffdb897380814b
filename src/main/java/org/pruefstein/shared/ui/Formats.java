package org.pruefstein.shared.ui;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.pruefstein.shared.Translations;

/** Dates, times and numbers as the language writes them. */
public final class Formats {
    private Formats() {}

    /** Such as 3. November 2026. */
    public static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(regional(locale))
                .format(date);
    }

    /** Such as 03.11.2026, for tables. */
    public static String shortDate(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(regional(locale))
                .format(date);
    }

    /** Day and time at a place, such as 3. November 2026, 09:30. */
    public static String dateTime(Instant instant, ZoneId zone, Locale locale) {
        return date(LocalDate.ofInstant(instant, zone), locale) + ", " + time(instant, zone, locale);
    }

    /** Time of day at a place, to the minute. */
    public static String time(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofPattern("HH:mm", regional(locale)).format(instant.atZone(zone));
    }

    /** Such as 1.000 in German. */
    public static String number(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(regional(locale)).format(number);
    }

    /** A share in whole percent, 0–100. */
    public static String percent(int percent, Locale locale) {
        return NumberFormat.getPercentInstance(regional(locale)).format(percent / 100.0);
    }

    /** A duration in minutes, such as 45 min or 2 h 15 min. */
    public static String minutes(int minutes, Locale locale) {
        return minutes < 60
                ? Translations.text("app.minutes", locale, minutes)
                : minutes % 60 == 0
                        ? Translations.text("app.hours", locale, minutes / 60)
                        : Translations.text("app.hours-minutes", locale, minutes / 60, minutes % 60);
    }

    private static Locale regional(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.UK : Locale.GERMANY;
    }
}
