package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Collection;
import java.util.List;
import org.pruefstein.course.CourseOutline;
import org.pruefstein.question.BulkAction;
import org.pruefstein.question.BulkDesk;
import org.pruefstein.question.BulkOutcome;
import org.pruefstein.question.FilterChoices;
import org.pruefstein.question.QuestionId;
import org.pruefstein.shared.DomainException;
import org.pruefstein.shared.ui.Notice;

/** What can be done with the selected questions, what came of it, and the way back. */
class BulkBar extends Composite<Div> {
    /** The list above which this stands. */
    interface Selection extends java.io.Serializable {
        /** Selects everything that matches the filter. @throws DomainException when that is too much */
        void selectAll();

        void selectNone();

        /** Shows the rows as they are now, with nothing selected. */
        void reload();
    }

    private final transient BulkDesk desk;
    private final transient FilterChoices choices;
    private final Span chosen = new Span();
    private final Button all = button("question.select-none", this::selectAll);
    private final Div actions = new Div();
    private final Div result = new Div();
    private transient List<QuestionId> ids = List.of();
    private transient List<CourseOutline> courses = List.of();
    private final Selection selection;

    BulkBar(BulkDesk desk, FilterChoices choices, Selection selection) {
        this.selection = selection;
        this.desk = desk;
        this.choices = choices;
        chosen.getElement().setAttribute("role", "status");
        result.getElement().setAttribute("aria-live", "polite");
        actions.addClassName("bulk-actions");
        actions.add(
                button(
                        "question.bulk-tag",
                        () -> BulkDialogs.tag(
                                "question.bulk-tag", this.choices.tags(), tag -> apply(new BulkAction.AddTag(tag)))),
                button(
                        "question.bulk-untag",
                        () -> BulkDialogs.tag(
                                "question.bulk-untag",
                                this.choices.tags(),
                                tag -> apply(new BulkAction.RemoveTag(tag)))),
                button("question.bulk-move", () -> BulkDialogs.move(courses, this::apply)),
                button("question.bulk-submit", () -> apply(new BulkAction.Submit())),
                button("question.bulk-retire", () -> apply(new BulkAction.Retire())),
                button("question.select-none", () -> selection.selectNone()));
        Div line = new Div(chosen, all, actions);
        line.addClassName("bulk-line");
        getContent().add(line, result);
        show(List.of(), 0);
    }

    /** The courses within which questions can be moved. */
    void offer(List<CourseOutline> known) {
        courses = known;
        result.removeAll();
    }

    /** Shows how many are selected and how many match. */
    void show(Collection<QuestionId> selected, int found) {
        ids = List.copyOf(selected);
        chosen.setText(getTranslation("question.selected", ids.size()));
        all.setText(getTranslation("question.select-found", found));
        all.setVisible(found > ids.size());
        actions.setVisible(!ids.isEmpty());
    }

    private void selectAll() {
        try {
            selection.selectAll();
        } catch (DomainException e) {
            result.removeAll();
            result.add(Notice.error(getTranslation(e.messageKey(), e.arguments().toArray())));
        }
    }

    private void apply(BulkAction action) {
        BulkOutcome outcome = desk.apply(action, ids);
        selection.reload();
        show(outcome, true);
    }

    private void undo(BulkOutcome outcome) {
        BulkOutcome undone = desk.undo(outcome);
        selection.reload();
        show(undone, false);
    }

    private void show(BulkOutcome outcome, boolean canUndo) {
        result.removeAll();
        int changed = outcome.changed().size();
        String text = getTranslation(canUndo ? "question.bulk-done" : "question.bulk-undone", changed);
        Notice notice = changed > 0 ? Notice.success(text) : Notice.warning(text);
        outcome.skipped()
                .forEach((reason, number) -> notice.with(new Div(
                        getTranslation("question.bulk-skipped", number, BulkDialogs.why(reason, getLocale())))));
        if (canUndo && changed > 0) {
            Button undo = button("question.undo", () -> undo(outcome));
            notice.with(undo);
            undo.focus();
        }
        result.add(notice);
    }

    private Button button(String label, Runnable action) {
        Button button = new Button(getTranslation(label));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(e -> {
            try {
                action.run();
            } finally {
                e.getSource().setEnabled(true);
            }
        });
        return button;
    }
}
