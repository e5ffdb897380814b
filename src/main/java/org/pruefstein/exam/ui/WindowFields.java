package org.pruefstein.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.pruefstein.exam.SessionPlan;
import org.pruefstein.exam.WallClock;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.DateTexts;

/** The fields for the time of a session; says at each what is wrong, and what the chosen times mean. */
class WindowFields extends Composite<Div> {
    private final RadioButtonGroup<Boolean> commonEnd = new RadioButtonGroup<>();
    private final DateTimePicker opens = new DateTimePicker();
    private final DateTimePicker closes = new DateTimePicker();
    private final ComboBox<String> zone = new ComboBox<>();
    private final Paragraph meaning = new Paragraph();
    private int minutes = 60;

    /** The instants chosen, with how they are meant. */
    record Window(Instant opensAt, Instant closesAt, boolean commonEnd, ZoneId zone) {}

    WindowFields() {
        commonEnd.setLabel(getTranslation("exam.end-kind"));
        commonEnd.setItems(false, true);
        commonEnd.setItemLabelGenerator(common -> getTranslation(common ? "exam.end-common" : "exam.end-window"));
        commonEnd.setValue(false);
        zone.setLabel(getTranslation("exam.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(SessionPlan.DEFAULT_ZONE.getId());
        zone.setManualValidation(true);
        opens.setLabel(getTranslation("exam.opens"));
        closes.setLabel(getTranslation("exam.closes"));
        for (DateTimePicker picker : List.of(opens, closes)) {
            picker.setStep(Duration.ofMinutes(15));
            picker.setDatePickerI18n(DateTexts.calendar(getLocale()));
            picker.setDateAriaLabel(getTranslation("exam.day"));
            picker.setTimeAriaLabel(getTranslation("exam.time"));
            picker.setManualValidation(true);
            picker.addValueChangeListener(e -> explain());
        }
        opens.addValueChangeListener(e -> suggestEnd());
        zone.addValueChangeListener(e -> explain());
        commonEnd.addValueChangeListener(e -> explain());
        meaning.addClassNames("muted", "small");
        meaning.getElement().setAttribute("aria-live", "polite");
        FormLayout layout = new FormLayout(commonEnd, zone, opens, closes);
        layout.setColspan(commonEnd, 2);
        layout.setColspan(zone, 2);
        getContent().add(layout, meaning);
    }

    /** The working time that a suggested common end leaves room for. */
    void setMinutes(int workingMinutes) {
        minutes = workingMinutes;
    }

    void show(SessionPlan plan) {
        commonEnd.setValue(plan.commonEnd());
        zone.setValue(plan.zone().getId());
        opens.setValue(LocalDateTime.ofInstant(plan.opensAt(), plan.zone()));
        closes.setValue(LocalDateTime.ofInstant(plan.closesAt(), plan.zone()));
    }

    /** The window, or nothing when a field has said what is wrong. */
    Optional<Window> window() {
        List.of(opens, closes).forEach(f -> f.setInvalid(false));
        zone.setInvalid(false);
        if (zone.getValue() == null) {
            reject(zone, "exam.zone-required");
            return Optional.empty();
        }
        ZoneId place = ZoneId.of(zone.getValue());
        Optional<Instant> first = instant(opens, place);
        Optional<Instant> last = instant(closes, place);
        return first.flatMap(f -> last.map(l -> new Window(f, l, commonEnd.getValue(), place)));
    }

    /** Says at the end that it does not fit. */
    void rejectEnd(String message) {
        closes.setErrorMessage(message);
        closes.setInvalid(true);
    }

    private Optional<Instant> instant(DateTimePicker picker, ZoneId place) {
        try {
            if (picker.getValue() != null) {
                return Optional.of(WallClock.instant(picker.getValue(), place));
            }
            reject(picker, "exam.time-required");
        } catch (DomainException e) {
            reject(picker, e.messageKey());
        }
        return Optional.empty();
    }

    private void reject(HasValidationProperties field, String key) {
        field.setErrorMessage(getTranslation(key));
        field.setInvalid(true);
    }

    private void suggestEnd() {
        if (closes.isEmpty() && !opens.isEmpty()) {
            closes.setValue(opens.getValue().plusMinutes(commonEnd.getValue() ? minutes : 30));
        }
    }

    private void explain() {
        closes.setLabel(getTranslation(commonEnd.getValue() ? "exam.closes-common" : "exam.closes"));
        meaning.setText("");
        if (opens.isEmpty() || closes.isEmpty() || zone.isEmpty()) {
            return;
        }
        ZoneId place = ZoneId.of(zone.getValue());
        try {
            meaning.setText(getTranslation(
                    "exam.meaning",
                    SessionWords.meaning(WallClock.instant(opens.getValue(), place), place, getLocale()),
                    SessionWords.meaning(WallClock.instant(closes.getValue(), place), place, getLocale())));
        } catch (DomainException e) {
            meaning.setText(getTranslation(e.messageKey()));
        }
    }
}
