package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.pruefstein.course.Level;
import org.pruefstein.learning.QuizRule;

/** A rule of a quiz: of which objectives and level how many questions, and how many there are. */
class RuleRow extends Composite<Div> {
    private final MultiSelectComboBox<String> objectives = new MultiSelectComboBox<>();
    private final Select<Level> level = new Select<>();
    private final IntegerField number = new IntegerField();
    private final Span there = new Span();
    private final Button remove;

    /**
     * A row with a rule. Objectives that are no longer offered stay chosen, so that no rule widens by itself.
     *
     * @param offered the keys of the objectives to choose from
     * @param texts what the objectives of the course say, by key
     */
    RuleRow(QuizRule rule, List<String> offered, Map<String, String> texts, Runnable changed, Runnable remove) {
        objectives.setLabel(getTranslation("learning.rule-objectives"));
        objectives.setPlaceholder(getTranslation("learning.rule-all-objectives"));
        objectives.setItemLabelGenerator(key -> texts.getOrDefault(key, key));
        objectives.setItems(Stream.concat(offered.stream(), rule.objectives().stream())
                .distinct()
                .toList());
        objectives.setValue(Set.copyOf(rule.objectives()));
        objectives.addClassName("rule-objectives");
        level.setLabel(getTranslation("learning.rule-level"));
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(getTranslation("learning.rule-any-level"));
        level.setItemLabelGenerator(
                l -> l == null ? getTranslation("learning.rule-any-level") : QuizWords.of(l, getLocale()));
        level.setValue(rule.level());
        number.setLabel(getTranslation("learning.rule-number"));
        number.setStepButtonsVisible(true);
        number.setMin(1);
        number.setValue(rule.number());
        there.addClassNames("muted", "small");
        there.getElement().setAttribute("role", "status");
        this.remove = new Button("✕", e -> remove.run());
        this.remove.addThemeVariants(ButtonVariant.TERTIARY);
        this.remove.setAriaLabel(getTranslation("learning.rule-remove"));
        objectives.addValueChangeListener(e -> changed.run());
        level.addValueChangeListener(e -> changed.run());
        number.addValueChangeListener(e -> changed.run());
        getContent().addClassName("rule-row");
        getContent().add(objectives, level, number, this.remove, there);
    }

    QuizRule rule() {
        Integer wanted = number.getValue();
        return new QuizRule(
                objectives.getValue().stream().sorted().toList(), level.getValue(), wanted == null ? 0 : wanted);
    }

    /** Says how many questions there are to draw from. */
    void available(int count) {
        there.setText(getTranslation("learning.rule-available", count));
    }

    IntegerField number() {
        return number;
    }

    void name(int position, int of) {
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("learning.rule-name", position));
        remove.setVisible(of > 1);
    }

    static QuizRule blank() {
        return new QuizRule(List.of(), null, 5);
    }
}
