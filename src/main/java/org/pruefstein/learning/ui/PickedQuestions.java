package org.pruefstein.learning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pruefstein.learning.PickedQuestion;
import org.pruefstein.question.QuestionId;
import org.pruefstein.question.QuestionRoutes;
import org.pruefstein.question.ui.GroupError;

/** The questions picked by hand in their order; moved and taken out by buttons, which keep the focus. */
class PickedQuestions extends Composite<Div> {
    private final List<PickedQuestion> questions = new ArrayList<>();
    private final OrderedList list = new OrderedList();
    private final Paragraph nothing = new Paragraph();
    private final GroupError error = new GroupError();
    private final Runnable changed;

    PickedQuestions(Runnable changed) {
        this.changed = changed;
        list.addClassName("picked-list");
        nothing.setText(getTranslation("learning.picked-none"));
        nothing.addClassName("muted");
        getContent().add(list, nothing, error);
    }

    void show(List<PickedQuestion> shown) {
        questions.clear();
        questions.addAll(shown);
        arrange();
    }

    List<QuestionId> ids() {
        return questions.stream().map(PickedQuestion::id).toList();
    }

    GroupError error() {
        return error;
    }

    /** Adds a question at the end, once. */
    void add(PickedQuestion question) {
        if (!ids().contains(question.id())) {
            questions.add(question);
            arrange();
            changed.run();
        }
    }

    private void move(int from, int by) {
        int to = Math.clamp(from + by, 0, questions.size() - 1);
        Collections.swap(questions, from, to);
        arrange();
        focus(to, by < 0 && to > 0 || to == questions.size() - 1 ? 0 : 1);
        changed.run();
    }

    private void remove(int index) {
        questions.remove(index);
        arrange();
        if (!questions.isEmpty()) {
            focus(Math.min(index, questions.size() - 1), 2);
        }
        changed.run();
    }

    /** Puts the focus on a button of a row: 0 up, 1 down, 2 out. */
    private void focus(int row, int button) {
        Component tools =
                list.getComponentAt(row).getChildren().reduce((_, last) -> last).orElseThrow();
        tools.getChildren().skip(button).findFirst().map(Button.class::cast).ifPresent(Button::focus);
    }

    private void arrange() {
        list.removeAll();
        for (int i = 0; i < questions.size(); i++) {
            list.add(row(i, questions.get(i)));
        }
        nothing.setVisible(questions.isEmpty());
        error.setInvalid(false);
    }

    private ListItem row(int index, PickedQuestion question) {
        Anchor stem = new Anchor(
                QuestionRoutes.question(question.id()), question.stem().isBlank() ? question.key() : question.stem());
        stem.setTarget("_blank");
        Span facts = new Span(String.join(
                " · ", question.key(), question.objectiveKey(), QuizWords.of(question.level(), getLocale())));
        facts.addClassNames("muted", "small");
        Div words = new Div(stem, facts);
        words.addClassName("question-row-words");
        if (!question.published()) {
            Span gone = QuizWords.badge("⚠ " + getTranslation("learning.picked-gone"));
            gone.addClassName("warn");
            words.add(gone);
        }
        int number = index + 1;
        Button up = button("↑", getTranslation("learning.picked-up", number), () -> move(index, -1));
        up.setEnabled(index > 0);
        Button down = button("↓", getTranslation("learning.picked-down", number), () -> move(index, 1));
        down.setEnabled(number < questions.size());
        Div tools =
                new Div(up, down, button("✕", getTranslation("learning.picked-remove", number), () -> remove(index)));
        tools.addClassName("option-tools");
        ListItem row = new ListItem(words, tools);
        row.addClassName("picked-row");
        return row;
    }

    private static Button button(String sign, String name, Runnable action) {
        Button button = new Button(sign, e -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(name);
        return button;
    }
}
