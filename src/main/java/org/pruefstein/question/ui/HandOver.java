package org.pruefstein.question.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import org.pruefstein.question.Bank;
import org.pruefstein.question.QuestionDetails;
import org.pruefstein.question.QuestionSettings;
import org.pruefstein.question.VersionDesk;
import org.pruefstein.question.VersionState;

/**
 * What goes with a draft that is handed over: what it changes, once a version was published, and in how many days a
 * second person should decide on an exam item.
 */
class HandOver extends Composite<Div> {
    private final TextArea note;
    private final IntegerField days = new IntegerField();
    private final int usual;
    private String stored = "";
    private boolean draft;
    private boolean used;
    private boolean waiting;

    /**
     * @param usual days that are offered for a review
     * @param changed hears each change of the note
     */
    HandOver(int usual, Runnable changed) {
        this.usual = usual;
        note = Fields.area("question.change-note", 1, changed);
        note.setHelperText(getTranslation("question.change-note-hint"));
        note.setMaxLength(VersionDesk.MAX_NOTE);
        days.setLabel(getTranslation("question.review-days"));
        days.setMin(1);
        days.setMax(QuestionSettings.MAX_REVIEW_DAYS);
        days.setStepButtonsVisible(true);
        days.setErrorMessage(getTranslation("question.due-wrong"));
        days.setValue(usual);
        getContent().addClassNames("hand-over", "stack");
        getContent().add(note, days);
        offer(false, Bank.PRACTICE);
    }

    /** For a question that was never saved. */
    void begin() {
        stored = "";
        draft = false;
        used = false;
        waiting = false;
        note.setValue("");
        days.setValue(usual);
    }

    /** Shows what is stored of it; what a person typed meanwhile stays. */
    void show(QuestionDetails question) {
        QuestionDetails.Version newest = question.newest();
        boolean untouched = text().equals(stored);
        draft = newest.state() == VersionState.DRAFT;
        waiting = newest.state() == VersionState.IN_REVIEW;
        stored = newest.state().open()
                ? Objects.requireNonNullElse(newest.trail().note(), "")
                : "";
        if (untouched) {
            note.setValue(stored);
        }
        used = question.everPublished().isPresent();
    }

    /** Offers what fits the state. @param changed whether the form differs from what is stored */
    void offer(boolean changed, Bank bank) {
        note.setVisible(used && (draft || changed && !waiting));
        days.setVisible(bank == Bank.EXAM && !waiting && (draft || changed));
    }

    String text() {
        return note.getValue().strip();
    }

    /** In days; the usual time when nothing was chosen. */
    int days() {
        Integer chosen = days.getValue();
        return chosen == null ? usual : chosen;
    }

    /** Whether it says something of the draft that is not stored. */
    boolean dirty() {
        return draft && !text().equals(stored);
    }
}
