package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.pruefstein.course.LessonText;
import org.pruefstein.question.Evidence;
import org.pruefstein.shared.ui.DateTexts;

/** What a question rests on: sources of its module, and the day by which it has to be checked again. */
class EvidenceFields extends Composite<Div> {
    private final MultiSelectComboBox<String> sources = new MultiSelectComboBox<>();
    private final DatePicker validUntil = new DatePicker();
    private transient Map<String, String> titles = Map.of();
    private transient List<String> before = List.of();

    EvidenceFields(Runnable changed) {
        sources.setLabel(getTranslation("question.sources"));
        sources.setHelperText(getTranslation("question.sources-hint"));
        sources.setItemLabelGenerator(key -> titles.getOrDefault(key, key));
        sources.setManualValidation(true);
        sources.addClassName("wide");
        sources.addValueChangeListener(e -> changed.run());
        validUntil.setLabel(getTranslation("question.valid-until"));
        validUntil.setHelperText(getTranslation("question.valid-until-hint"));
        validUntil.setI18n(DateTexts.calendar(getLocale()));
        validUntil.setLocale(getLocale());
        validUntil.setClearButtonVisible(true);
        validUntil.setManualValidation(true);
        validUntil.addValueChangeListener(e -> changed.run());
        getContent().addClassName("placement");
        getContent().add(sources, validUntil);
        offer();
    }

    /** The sources to choose from; what is chosen stays, whether it is among them or not. */
    void offer(List<LessonText.Source> citable) {
        Map<String, String> named = new LinkedHashMap<>();
        citable.forEach(source -> named.put(source.key(), source.title()));
        if (!named.equals(titles)) {
            titles = named;
            offer();
        }
    }

    void show(Evidence evidence) {
        before = evidence.sources();
        sources.setValue(new LinkedHashSet<>());
        offer();
        sources.setValue(new LinkedHashSet<>(before));
        validUntil.setValue(evidence.validUntil());
    }

    /** What was there before keeps its order, what was added follows. */
    Evidence read() {
        return new Evidence(
                Stream.concat(
                                before.stream().filter(sources.getValue()::contains),
                                titles.keySet().stream().filter(sources.getValue()::contains))
                        .toList(),
                validUntil.getValue());
    }

    private void offer() {
        LinkedHashSet<String> chosen = new LinkedHashSet<>(sources.getValue());
        LinkedHashSet<String> all = new LinkedHashSet<>(titles.keySet());
        all.addAll(before);
        all.addAll(chosen);
        sources.setItems(all);
        sources.setValue(chosen);
        sources.setVisible(!all.isEmpty());
    }
}
