package org.pruefstein.question.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import org.pruefstein.question.QuestionBody;

/** One option or statement in the editor: its text, whether it is right, and why. */
class OptionRow extends PartRow {
    private final String words;
    private final Checkbox right;

    /** @param words as in {@link PartRow}; that of the box ends in {@code -right} */
    OptionRow(String words, QuestionBody.Option option, Place place) {
        super(words, option.key(), option.text(), option.reason(), place);
        this.words = words;
        right = Fields.check(words + "-right", () -> place.changed(this));
        right.setValue(option.correct());
        head(right);
    }

    @Override
    void place(String label, int index, int count) {
        super.place(label, index, count);
        right.setAriaLabel(label + ": " + getTranslation(words + "-right"));
    }

    @Override
    void fill(PastedParts.Line line) {
        super.fill(line);
        if (line.right()) {
            right.setValue(true);
        }
    }

    QuestionBody.Option option() {
        return new QuestionBody.Option(key(), text().getValue(), right.getValue(), reason().getValue());
    }

    void unmark() {
        right.setValue(false);
    }
}
