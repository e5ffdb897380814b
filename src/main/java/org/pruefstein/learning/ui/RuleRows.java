package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.learning.QuizPlan;
import org.pruefstein.learning.QuizRule;
import org.pruefstein.question.ui.GroupError;

/** The rules of a quiz, at least one. */
class RuleRows extends Composite<Div> {
    private final List<RuleRow> rows = new ArrayList<>();
    private final List<String> offered = new ArrayList<>();
    private final Map<String, String> texts = new HashMap<>();
    private final Div list = new Div();
    private final GroupError error = new GroupError();
    private final Button add;
    private final Runnable changed;

    RuleRows(Runnable changed) {
        this.changed = changed;
        add = new Button(getTranslation("learning.rule-add"), e -> {
            RuleRow row = row(RuleRow.blank());
            rows.add(row);
            arrange();
            row.number().focus();
            changed.run();
        });
        list.addClassName("stack");
        getContent().addClassName("stack");
        getContent().add(list, error, add);
    }

    /**
     * From which objectives one chooses.
     *
     * @param modules all of the course
     * @param moduleKey of the module whose objectives are offered; empty for all
     */
    void offer(List<CourseOutline.Module> modules, String moduleKey) {
        List<QuizRule> rules = rules();
        offered.clear();
        texts.clear();
        for (CourseOutline.Module module : modules) {
            for (CourseOutline.Objective objective : module.objectives()) {
                texts.put(objective.key(), objective.text());
                if (moduleKey.isEmpty() || moduleKey.equals(module.key())) {
                    offered.add(objective.key());
                }
            }
        }
        show(rules);
    }

    void show(List<QuizRule> rules) {
        rows.clear();
        (rules.isEmpty() ? List.of(RuleRow.blank()) : rules).forEach(rule -> rows.add(row(rule)));
        arrange();
    }

    List<QuizRule> rules() {
        return rows.stream().map(RuleRow::rule).toList();
    }

    /** How many questions each rule could draw from. */
    void available(List<Integer> counts) {
        for (int i = 0; i < Math.min(rows.size(), counts.size()); i++) {
            rows.get(i).available(counts.get(i));
        }
    }

    /** Where a problem is shown. */
    Optional<HasValidation> field(String name, int index) {
        return switch (name) {
            case "rule" -> rows.stream().skip(index).findFirst().map(RuleRow::number);
            case "rules" -> Optional.of(error);
            default -> Optional.empty();
        };
    }

    private RuleRow row(QuizRule rule) {
        RuleRow[] self = new RuleRow[1];
        self[0] = new RuleRow(rule, List.copyOf(offered), Map.copyOf(texts), changed, () -> {
            rows.remove(self[0]);
            arrange();
            add.focus();
            changed.run();
        });
        return self[0];
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).name(i + 1, rows.size());
            list.add(rows.get(i));
        }
        add.setVisible(rows.size() < QuizPlan.MAX_RULES);
    }
}
