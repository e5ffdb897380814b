package org.pruefstein.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A date to type or to choose; its calendar speaks the page's language and opens only when it is asked for. */
public class DateField extends DatePicker {
    /** An empty field; typing goes on to the next field without the calendar in the way. */
    public DateField() {
        setI18n(DateTexts.calendar(getLocale()));
        setAutoOpen(false);
    }
}
