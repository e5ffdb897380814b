package org.pruefstein.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pruefstein.shared.Translations;

/** The words of the calendar of date fields, which otherwise are English. */
public final class DateTexts {
    private DateTexts() {}

    /** Months, days and buttons; the week begins on Monday. */
    public static DatePickerI18n calendar(Locale locale) {
        DateFormatSymbols symbols = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(days(symbols.getWeekdays()))
                .setWeekdaysShort(days(symbols.getShortWeekdays()))
                .setFirstDayOfWeek(1)
                .setToday(Translations.text("app.today", locale))
                .setCancel(Translations.text("app.cancel", locale));
    }

    private static List<String> days(String[] symbols) {
        return Arrays.asList(symbols).subList(1, 8);
    }
}
